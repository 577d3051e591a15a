package org.mekongmigration.handinhand.work;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.work.SubmissionFacts.State;
import org.mekongmigration.handinhand.work.WorkRejected.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who write a work do so that a reviewer publishes it. One method is one transaction. */
@Service
@Transactional
public class WorkSubmitting {

    private final Access access;
    private final Drafting drafting;
    private final Reviewing reviewing;
    private final WorkPublishing publishing;
    private final Works works;
    private final Submissions submissions;
    private final PlaceComments comments;
    private final Clock clock;

    WorkSubmitting(
            Access access,
            Drafting drafting,
            Reviewing reviewing,
            WorkPublishing publishing,
            Works works,
            Submissions submissions,
            PlaceComments comments,
            Clock clock) {
        this.access = access;
        this.drafting = drafting;
        this.reviewing = reviewing;
        this.publishing = publishing;
        this.works = works;
        this.submissions = submissions;
        this.comments = comments;
        this.clock = clock;
    }

    /** For those who may read more than what was published. */
    @Transactional(readOnly = true)
    public ReviewStanding standing(WorkId id) {
        access.readable(id);
        var all = reviewing.all(id);
        var decided =
                reviewing.sincePublished(id).stream().filter(it -> !it.waits()).toList();
        return new ReviewStanding(
                all.isEmpty() ? Optional.empty() : Optional.of(reviewing.facts(all.getLast())),
                reviewing.comments(decided, access.person().id()));
    }

    /** Her works that came back and were not handed in since, the newest first. */
    @Transactional(readOnly = true)
    public List<SentBack> sentBack() {
        return submissions.sentBackTo(access.person().id().value()).stream()
                .flatMap(submission -> works.findById(submission.work().value()).stream()
                        .filter(work -> access.rights(work).edit())
                        .map(work -> new SentBack(
                                work.facts(), Titles.read(work.title()), reviewing.facts(submission), open(work.id()))))
                .toList();
    }

    private long open(WorkId work) {
        var decided = reviewing.sincePublished(work).stream()
                .filter(it -> !it.waits())
                .map(Submission::id)
                .toList();
        return comments.countBySubmissionInAndSettledAtIsNull(decided);
    }

    /**
     * Hands the newest version in; her own draft becomes it first. A version that waits already is taken back for it.
     *
     * @param note to the reviewer
     * @throws WorkRejected with findings, while one of them is an error; her draft is then as it was
     */
    public SubmissionFacts submit(WorkId id, @Nullable String note) {
        var work = access.submittable(id);
        var her = access.person().id();
        drafting.intoRevision(work, null);
        if (work.published().filter(number -> number == work.head()).isPresent()) {
            throw new WorkRejected(Reason.NOTHING_NEW);
        }
        var waiting = reviewing.waiting(work).orElse(null);
        if (waiting != null && waiting.revision() == work.head()) {
            throw new WorkRejected(Reason.SUBMITTED_ALREADY);
        }
        publishing.refuseErrors(work, work.head());
        if (waiting != null) {
            reviewing.decide(waiting, State.TAKEN_BACK, her, null);
        }
        return reviewing.facts(reviewing.handIn(work, her, note));
    }

    /** Nobody needs to look at it any more. */
    public void takeBack(WorkId id) {
        var work = access.submittable(id);
        var waiting = reviewing.waiting(work).orElseThrow(() -> new WorkRejected(Reason.DECIDED_ALREADY));
        reviewing.decide(waiting, State.TAKEN_BACK, access.person().id(), null);
    }

    /**
     * She has done what a comment asks for, or says why not.
     *
     * @param answer blank if there is nothing to say
     */
    public void settle(String comment, String answer) {
        var found = decided(comment);
        found.settle(answer, clock.instant());
        comments.save(found);
    }

    public void openAgain(String comment) {
        var found = decided(comment);
        found.openAgain();
        comments.save(found);
    }

    /** A comment that was said to her, of a work that she may change. */
    private PlaceComment decided(String id) {
        var found = comments.findById(id).orElseThrow(() -> new WorkRejected(Reason.NOT_THERE));
        var submission = submissions.findById(found.submission()).orElseThrow();
        access.editable(submission.work());
        if (submission.waits()) {
            throw new WorkRejected(Reason.NOT_THERE);
        }
        return found;
    }
}
