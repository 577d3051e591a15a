package org.mekongmigration.handinhand.work;

import java.util.List;
import java.util.Optional;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Finding;

/**
 * A version on a reviewer's desk.
 *
 * @param content as it was handed in
 * @param compared the version that everybody sees now; absent: it is published for the first time
 * @param changes since then
 * @param texts all that it says
 * @param comments on this version, and on those before it since one was published
 * @param findings in this version
 */
public record Review(
        SubmissionFacts submission,
        WorkFacts work,
        Content content,
        Optional<Integer> compared,
        List<Change> changes,
        List<TextPlace> texts,
        List<ReviewComment> comments,
        List<Finding> findings) {

    public Review {
        changes = List.copyOf(changes);
        texts = List.copyOf(texts);
        comments = List.copyOf(comments);
        findings = List.copyOf(findings);
    }

    /** Somebody has written on since it was handed in. */
    public boolean behind() {
        return submission.revision() < work.head();
    }
}
