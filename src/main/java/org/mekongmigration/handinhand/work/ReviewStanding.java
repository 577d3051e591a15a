package org.mekongmigration.handinhand.work;

import java.util.List;
import java.util.Optional;
import org.mekongmigration.handinhand.work.SubmissionFacts.State;

/**
 * How far a work is on its way to everybody, for those who write it.
 *
 * @param last what was handed in last, whatever became of it
 * @param comments since the version that was published last, settled or not; what a reviewer is just writing is not among them
 */
public record ReviewStanding(Optional<SubmissionFacts> last, List<ReviewComment> comments) {

    public ReviewStanding {
        comments = List.copyOf(comments);
    }

    public boolean waits() {
        return last.filter(it -> it.is(State.WAITING)).isPresent();
    }

    public boolean sentBack() {
        return last.filter(it -> it.is(State.SENT_BACK)).isPresent();
    }

    public List<ReviewComment> open() {
        return comments.stream().filter(ReviewComment::open).toList();
    }
}
