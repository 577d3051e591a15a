package org.mekongmigration.handinhand.work;

import java.util.List;
import java.util.stream.Stream;
import org.mekongmigration.handinhand.account.AccountId;
import org.mekongmigration.handinhand.content.WorkId;
import org.springframework.stereotype.Component;

/** Takes a name from what was said when versions were handed in and reviewed. */
@Component
class ForgettingReviews {

    private final Submissions submissions;
    private final PlaceComments comments;

    ForgettingReviews(Submissions submissions, PlaceComments comments) {
        this.submissions = submissions;
        this.comments = comments;
    }

    /** In all that was said about a work. */
    void forget(WorkId work, MakerNames her) {
        var about = submissions.findByWorkOrderBySubmittedAtAscIdAsc(work.value());
        forget(about.stream(), her);
        said(
                comments.findBySubmissionInOrderByWrittenAtAscIdAsc(
                        about.stream().map(Submission::id).toList()),
                her);
    }

    /** In what she said herself, whatever the work. */
    void forget(AccountId person, MakerNames her) {
        forget(submissions.findBySubmittedByOrDecidedBy(person.value(), person.value()).stream(), her);
        said(comments.findByAuthor(person.value()), her);
    }

    private void forget(Stream<Submission> about, MakerNames her) {
        about.forEach(submission -> {
            submission.dropNotesIf(her::in);
            submissions.save(submission);
        });
    }

    private void said(List<PlaceComment> all, MakerNames her) {
        all.forEach(comment -> {
            comment.dropWordsIf(her::in);
            comments.save(comment);
        });
    }
}
