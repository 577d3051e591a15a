package org.mekongmigration.handinhand.work;

import java.time.Instant;
import java.util.Optional;
import org.mekongmigration.handinhand.content.WorkId;

/**
 * A version that was handed in, and what became of it.
 *
 * @param revision that was handed in, and no other
 * @param by her name
 * @param note what she says to the reviewer
 * @param decidedBy who sent it back, published it, or took it back
 * @param decidedNote what is said to the author
 * @param byHerself whoever handed it in has decided
 */
public record SubmissionFacts(
        String id,
        WorkId work,
        int revision,
        Optional<String> by,
        Instant at,
        Optional<String> note,
        State state,
        Optional<String> decidedBy,
        Optional<Instant> decidedAt,
        Optional<String> decidedNote,
        boolean byHerself) {

    public enum State {
        WAITING,
        SENT_BACK,
        PUBLISHED,
        /** By its author, or because she handed in a newer version. */
        TAKEN_BACK
    }

    public boolean is(State asked) {
        return state == asked;
    }
}
