package org.mekongmigration.handinhand.work;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mekongmigration.handinhand.language.Language;

/**
 * The other text of a place that two people changed: shown beside the one that stands, until somebody chooses.
 *
 * @param path keys and block ids from the root, as in a finding's place: ["steps", "st2", "say", "th"]; a list's own path
 *     stands for its order; empty for a whole work
 * @param text as people read it
 * @param author her name
 */
public record KeptOther(
        String id,
        List<String> path,
        Optional<Language> language,
        String text,
        Optional<String> author,
        Instant keptAt) {}
