package org.mekongmigration.handinhand.work;

import java.util.Optional;

/**
 * What the person who is signed in may find beside all that is published, in the words of {@link Audience}.
 *
 * @param network everything that belongs to the Network
 * @param publishable everything of a kind that is published, whoever's it is
 */
public record ReadingScope(String person, Optional<String> school, boolean network, boolean publishable) {}
