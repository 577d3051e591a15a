package org.mekongmigration.handinhand.work;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of a work's history.
 *
 * @param author her name; absent for what the installation brought
 * @param published when this revision was first published
 */
public record RevisionFacts(
        int number, Optional<String> author, Instant keptAt, Optional<String> note, Optional<Instant> published) {}
