package org.mekongmigration.handinhand.work;

import java.time.Instant;
import java.util.Optional;
import org.mekongmigration.handinhand.content.Content;

/**
 * One revision of a work, for a reader without an account.
 *
 * @param published when this revision was first published
 * @param note what its author said of it
 */
public record ReadRevision(
        WorkFacts work,
        int number,
        Content content,
        Instant keptAt,
        Optional<Instant> published,
        Optional<String> note) {}
