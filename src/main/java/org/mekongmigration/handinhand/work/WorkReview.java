package org.mekongmigration.handinhand.work;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.work.SubmissionFacts.State;
import org.mekongmigration.handinhand.work.WorkRejected.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What reviewers do with what waits for them. One method is one transaction. */
@Service
@Transactional
public class WorkReview {

    private final Access access;
    private final Works works;
    private final Submissions submissions;
    private final PlaceComments comments;
    private final Reviewing reviewing;
    private final Revising revising;
    private final WorkContents contents;
    private final WorkComparing comparing;
    private final WorkPublishing publishing;
    private final Clock clock;

    WorkReview(
            Access access,
            Works works,
            Submissions submissions,
            PlaceComments comments,
            Reviewing reviewing,
            Revising revising,
            WorkContents contents,
            WorkComparing comparing,
            WorkPublishing publishing,
            Clock clock) {
        this.access = access;
        this.works = works;
        this.submissions = submissions;
        this.comments = comments;
        this.reviewing = reviewing;
        this.revising = revising;
        this.contents = contents;
        this.comparing = comparing;
        this.publishing = publishing;
        this.clock = clock;
    }

    /** How many wait; none for those who are no reviewers. */
    @Transactional(readOnly = true)
    public long countWaiting() {
        return isReviewer() ? submissions.countWaiting() : 0;
    }

    /** What waits, the oldest first; nothing for those who are no reviewers. */
    @Transactional(readOnly = true)
    public List<WaitingWork> waiting() {
        return isReviewer()
                ? submissions.waiting().stream()
                        .map(submission -> new WaitingWork(
                                reviewing.facts(submission), work(submission).facts(), content(submission)))
                        .toList()
                : List.of();
    }

    /** Waiting or decided: whoever decided may look at it again. */
    @Transactional(readOnly = true)
    public Review open(String id) {
        var submission = found(id);
        var work = work(submission);
        if (!access.rights(work).publish()) {
            throw new WorkRejected(Reason.NOT_THERE);
        }
        var content = content(submission);
        var compared = work.published().filter(number -> number != submission.revision());
        return new Review(
                reviewing.facts(submission),
                work.facts(),
                content,
                compared,
                compared.map(number -> comparing.since(work.id(), number, content))
                        .orElse(List.of()),
                comparing.texts(content),
                reviewing.comments(
                        reviewing.sincePublished(work.id()), access.person().id()),
                publishing.findings(content));
    }

    /** What was written since this version was handed in. */
    @Transactional(readOnly = true)
    public List<Change> newer(String id) {
        var submission = found(id);
        var work = work(submission);
        if (!access.rights(work).publish()) {
            throw new WorkRejected(Reason.NOT_THERE);
        }
        return comparing.since(work.id(), submission.revision(), revising.head(work));
    }

    /**
     * Says something at a place of a version that waits.
     *
     * @param place empty for the whole work; the language of a text may stand at its end
     */
    public void comment(String id, Place place, Optional<Language> language, String words) {
        var submission = waiting(id);
        var at = OfText.at(content(submission), place, language);
        comments.save(new PlaceComment(
                submission.id(),
                at.place(),
                at.language().orElse(null),
                words,
                access.person().id(),
                clock.instant()));
    }

    /** Takes away what she has just said herself; what the author has seen stays. */
    public void dropComment(String comment) {
        var found = comments.findById(comment)
                .filter(it -> it.author().equals(access.person().id()))
                .orElseThrow(() -> new WorkRejected(Reason.NOT_THERE));
        waiting(found.submission());
        comments.delete(found);
    }

    /** @param note may be blank if a place of this version was commented */
    public void sendBack(String id, String note) {
        var submission = waiting(id);
        if (note.isBlank() && !comments.existsBySubmission(id)) {
            throw new WorkRejected(Reason.NEEDS_WORDS);
        }
        reviewing.decide(submission, State.SENT_BACK, access.person().id(), note);
    }

    /**
     * Publishes exactly the version that was handed in.
     *
     * @param seen the newest version that she knows of
     * @throws WorkRejected if there is a newer one, or with findings, while one of them is an error
     */
    public WorkFacts publish(String id, int seen, String note) {
        var submission = waiting(id);
        var work = work(submission);
        if (work.head() != seen) {
            throw new WorkRejected(Reason.HEAD_MOVED, work.head());
        }
        publishing.refuseErrors(work, submission.revision());
        revising.publish(work, submission.revision());
        reviewing.decide(submission, State.PUBLISHED, access.person().id(), note);
        return work.facts();
    }

    /** A version that nobody has decided about, and its work locked. */
    private Submission waiting(String id) {
        var work = submissions.workOf(id).map(WorkId::new).orElseThrow(() -> new WorkRejected(Reason.NOT_THERE));
        access.publishable(work);
        var submission = found(id);
        if (!submission.waits()) {
            throw new WorkRejected(Reason.DECIDED_ALREADY);
        }
        return submission;
    }

    private Submission found(String id) {
        return submissions.findById(id).orElseThrow(() -> new WorkRejected(Reason.NOT_THERE));
    }

    private Work work(Submission submission) {
        return works.findById(submission.work().value()).orElseThrow();
    }

    private Content content(Submission submission) {
        return contents.read(
                revising.revision(submission.work(), submission.revision()).content());
    }

    private boolean isReviewer() {
        return access.person().role().implies(Role.REVIEWER);
    }
}
