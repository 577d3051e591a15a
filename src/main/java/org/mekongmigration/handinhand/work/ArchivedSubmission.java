package org.mekongmigration.handinhand.work;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A version that was handed in, as a backup holds it. */
public record ArchivedSubmission(
        String id,
        int revision,
        String submittedBy,
        Instant submittedAt,
        @Nullable String note,
        SubmissionFacts.State state,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decidedNote,
        List<OneComment> comments) {

    /** What a reviewer said at a place of it. */
    public record OneComment(
            String id,
            String place,
            @Nullable String language,
            String words,
            String author,
            Instant writtenAt,
            @Nullable String answer,
            @Nullable Instant settledAt) {}
}
