package org.mekongmigration.handinhand.reading.web;

import org.mekongmigration.handinhand.language.Language;

/**
 * Words of the public face.
 *
 * @param language that they are in: English where the wanted one lacks them
 */
public record PublicWord(Language language, String words) {}
