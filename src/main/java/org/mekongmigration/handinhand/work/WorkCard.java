package org.mekongmigration.handinhand.work;

import java.util.Optional;
import org.mekongmigration.handinhand.language.Localized;

/**
 * A line in a list of works, made without reading the work.
 *
 * @param title as last typed, in all its languages
 * @param owner her name; absent for what the installation brought
 */
public record WorkCard(WorkFacts work, WorkRights rights, Localized<String> title, Optional<String> owner) {}
