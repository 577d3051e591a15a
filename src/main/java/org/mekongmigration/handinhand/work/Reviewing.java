package org.mekongmigration.handinhand.work;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.account.AccountId;
import org.mekongmigration.handinhand.account.PersonNames;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.work.SubmissionFacts.State;
import org.springframework.stereotype.Component;

/** Submissions and comments, as both sides see them. The work is locked by whoever changes anything. */
@Component
class Reviewing {

    private final Submissions submissions;
    private final PlaceComments comments;
    private final Revising revising;
    private final WorkContents contents;
    private final WorkComparing comparing;
    private final PersonNames names;
    private final Clock clock;

    Reviewing(
            Submissions submissions,
            PlaceComments comments,
            Revising revising,
            WorkContents contents,
            WorkComparing comparing,
            PersonNames names,
            Clock clock) {
        this.submissions = submissions;
        this.comments = comments;
        this.revising = revising;
        this.contents = contents;
        this.comparing = comparing;
        this.names = names;
        this.clock = clock;
    }

    Optional<Submission> waiting(Work work) {
        return submissions.findFirstByWorkAndState(work.id().value(), State.WAITING);
    }

    /** Oldest first. */
    List<Submission> all(WorkId work) {
        return submissions.findByWorkOrderBySubmittedAtAscIdAsc(work.value());
    }

    /** What belongs to the version that will be published next: from the one that was published last, itself among it. */
    List<Submission> sincePublished(WorkId work) {
        var all = all(work);
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).state() == State.PUBLISHED) {
                return all.subList(i, all.size());
            }
        }
        return all;
    }

    Submission handIn(Work work, AccountId by, @Nullable String note) {
        return submissions.save(new Submission(work, by, clock.instant(), note));
    }

    void decide(Submission submission, State decision, AccountId by, @Nullable String note) {
        submission.decide(decision, by, clock.instant(), note);
        submissions.save(submission);
    }

    /** A reviewer publishes the head without anybody having handed it in: that is written down too. */
    void publishedByHerself(Work work, AccountId reviewer) {
        var waiting = waiting(work).orElse(null);
        if (waiting != null && waiting.revision() == work.head()) {
            decide(waiting, State.PUBLISHED, reviewer, null);
            return;
        }
        if (waiting != null) {
            decide(waiting, State.TAKEN_BACK, reviewer, null);
        }
        decide(handIn(work, reviewer, null), State.PUBLISHED, reviewer, null);
    }

    SubmissionFacts facts(Submission submission) {
        return submission.facts(
                names.name(submission.submittedBy()), submission.decidedBy().flatMap(names::name));
    }

    /** In the order in which they were written, each at its place in the version that it is about. */
    List<ReviewComment> comments(List<Submission> about, AccountId asking) {
        Map<String, Ways> ways = new HashMap<>();
        return comments
                .findBySubmissionInOrderByWrittenAtAscIdAsc(
                        about.stream().map(Submission::id).toList())
                .stream()
                .map(comment -> {
                    var version = about.stream()
                            .filter(it -> it.id().equals(comment.submission()))
                            .findFirst()
                            .orElseThrow();
                    var way = ways.computeIfAbsent(comment.submission(), id -> ways(version));
                    return comment.shown(way.of(comment.path()), names.name(comment.author()), asking);
                })
                .toList();
    }

    private Ways ways(Submission submission) {
        var content = contents.read(
                revising.revision(submission.work(), submission.revision()).content());
        return new Ways(content, comparing::title);
    }
}
