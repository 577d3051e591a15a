package org.mekongmigration.handinhand.work;

import java.util.List;
import java.util.Optional;
import org.mekongmigration.handinhand.language.Language;

/**
 * What the other one wrote at a place that both changed.
 *
 * @param path keys and block ids from the root; a list's own path stands for its order; empty for the whole work
 */
record OtherUnit(List<String> path, Optional<Language> language, Tree value) {}
