package org.mekongmigration.handinhand.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.TestClock;
import org.mekongmigration.handinhand.account.People;
import org.mekongmigration.handinhand.account.Person;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.work.SubmissionFacts.State;
import org.mekongmigration.handinhand.work.WorkRejected.Reason;
import org.springframework.beans.factory.annotation.Autowired;

/** The way of a work from its author over a reviewer to everybody, on whatever database the subclass brings. */
public abstract class ReviewLife {

    private static final Place SAY = new Place(List.of("steps", "st1", "say"));
    private static final Place SAY_IN_THAI = new Place(List.of("steps", "st1", "say", "th"));

    @Autowired
    private WorkAuthoring authoring;

    @Autowired
    private WorkSubmitting submitting;

    @Autowired
    private WorkReview review;

    @Autowired
    private WorkPublishing publishing;

    @Autowired
    private WorkShelf shelf;

    @Autowired
    private WorkHistory history;

    @Autowired
    private WorkBin bin;

    @Autowired
    private People people;

    @Autowired
    private TestClock clock;

    private Person author;
    private Person reviewer;
    private WorkId id;

    @BeforeEach
    void begin() {
        reviewer = people.person(Role.REVIEWER, null);
        author = people.acts(Role.AUTHOR, null);
        id = authoring.create(Activities.titled("Packing")).id();
    }

    @AfterEach
    void leave() {
        people.nobodyActs();
    }

    @Test
    void sendsAWorkBackWithACommentAtItsPlaceAndPublishesItAfterTheChange() {
        var first = submit("For the first time");
        people.acts(reviewer);
        review.comment(first, SAY_IN_THAI, Optional.empty(), " Shorter, please ");
        review.sendBack(first, "Nearly there");

        people.acts(author);
        assertThat(submitting.sentBack()).singleElement().satisfies(back -> {
            assertThat(back.work().id()).isEqualTo(id);
            assertThat(back.comments()).isEqualTo(1);
            assertThat(back.submission().decidedNote()).contains("Nearly there");
        });
        var comment = submitting.standing(id).open().getFirst();
        assertThat(comment.where().path()).isEqualTo(SAY.path());
        assertThat(comment.where().steps()).extracting(Change.Step::key).containsExactly("steps", "say");
        assertThat(comment.language()).contains(Language.THAI);
        assertThat(comment.words()).isEqualTo("Shorter, please");
        write("พูด 1", "สั้น");
        submitting.settle(comment.id(), "Two words now");
        var second = submit(null);
        assertThat(submitting.sentBack()).isEmpty();

        people.acts(reviewer);
        var opened = review.open(second);
        assertThat(opened.compared()).isEmpty();
        assertThat(opened.comments()).singleElement().satisfies(said -> {
            assertThat(said.open()).isFalse();
            assertThat(said.answer()).contains("Two words now");
        });
        assertThat(review.publish(second, opened.work().head(), "").published()).contains(2);

        people.acts(Role.TEACHER, null);
        assertThat(Activities.FORMAT.toJson(shelf.latest(id).content())).contains("สั้น");
        people.acts(author);
        assertThat(history.submissions(id))
                .extracting(SubmissionFacts::revision, SubmissionFacts::state)
                .containsExactly(tuple(2, State.PUBLISHED), tuple(1, State.SENT_BACK));
    }

    @Test
    void submitsHerDraftWithTheRest() {
        authoring.save(authoring.open(id), changed("Say 1", "In the draft"));
        submitting.submit(id, null);
        assertThat(history.of(id)).hasSize(2);
        assertThat(submitting.standing(id).waits()).isTrue();
        assertThat(submitting.standing(id).last().orElseThrow().revision()).isEqualTo(2);
    }

    @Test
    void refusesToSubmitWhatCannotBePublishedAndLeavesTheDraftAlone() {
        authoring.save(authoring.open(id), changed("Say 1", RefusesSomeWords.REFUSED));
        assertThatThrownBy(() -> submitting.submit(id, null))
                .isInstanceOfSatisfying(
                        WorkRejected.class, e -> assertThat(e.findings()).hasSize(1));
        assertThat(history.of(id)).hasSize(1);
        assertThat(submitting.standing(id).last()).isEmpty();
        assertThat(Activities.FORMAT.toJson(authoring.open(id).content())).contains(RefusesSomeWords.REFUSED);
    }

    @Test
    void publishesExactlyWhatWasSubmittedAndSaysWhenThereIsANewerVersion() {
        var submission = submit(null);
        write("Say 1", "Not seen by anybody");

        people.acts(reviewer);
        refused(Reason.HEAD_MOVED, () -> review.publish(submission, 1, ""));
        assertThat(review.open(submission).behind()).isTrue();
        assertThat(review.newer(submission)).hasSize(1);
        assertThat(shelf.latest(id).work().published()).isEmpty();
        assertThat(review.publish(submission, 2, "").published()).contains(1);

        people.acts(Role.TEACHER, null);
        assertThat(Activities.FORMAT.toJson(shelf.latest(id).content())).doesNotContain("Not seen");
    }

    @Test
    void comparesWithWhatIsPublished() {
        people.acts(reviewer);
        publishing.publish(id);
        people.acts(author);
        write("Say 1", "Another word");
        var submission = submit(null);

        people.acts(reviewer);
        assertThat(review.open(submission).compared()).contains(1);
        assertThat(review.open(submission).changes())
                .singleElement()
                .isInstanceOfSatisfying(
                        Change.Text.class, text -> assertThat(text.language()).isEqualTo(Language.ENGLISH));
    }

    @Test
    void needsWordsToSendBackAndACommentIsWords() {
        var submission = submit(null);
        people.acts(reviewer);
        refused(Reason.NEEDS_WORDS, () -> review.sendBack(submission, " "));
        refused(Reason.NEEDS_WORDS, () -> review.comment(submission, SAY, Optional.empty(), " "));
        review.comment(submission, new Place(List.of()), Optional.empty(), "As a whole it is too long");
        review.sendBack(submission, "");
        people.acts(author);
        assertThat(submitting.standing(id).sentBack()).isTrue();
        assertThat(submitting.standing(id).open().getFirst().where().steps()).isEmpty();
    }

    @Test
    void showsAnAuthorNothingThatAReviewerIsStillWriting() {
        var submission = submit(null);
        people.acts(reviewer);
        review.comment(submission, SAY, Optional.of(Language.THAI), "Not yet said");
        clock.advance(Duration.ofSeconds(1));
        review.comment(submission, SAY, Optional.of(Language.ENGLISH), "A slip");
        var slip = review.open(submission).comments().getLast().id();
        people.acts(author);
        assertThat(submitting.standing(id).comments()).isEmpty();
        refused(Reason.NOT_THERE, () -> submitting.settle(slip, ""));

        people.acts(Role.REVIEWER, null);
        refused(Reason.NOT_THERE, () -> review.dropComment(slip));
        people.acts(reviewer);
        review.dropComment(slip);
        review.sendBack(submission, "");
        people.acts(author);
        assertThat(submitting.standing(id).open())
                .extracting(ReviewComment::words)
                .containsExactly("Not yet said");
    }

    @Test
    void opensASettledCommentAgain() {
        var submission = submit(null);
        people.acts(reviewer);
        review.comment(submission, SAY, Optional.empty(), "Shorter");
        review.sendBack(submission, "");
        people.acts(author);
        var comment = submitting.standing(id).open().getFirst().id();
        submitting.settle(comment, "Done");
        assertThat(submitting.standing(id).open()).isEmpty();
        submitting.openAgain(comment);
        assertThat(submitting.standing(id).open()).hasSize(1);
        people.acts(Role.TEACHER, null);
        refused(Reason.NOT_THERE, () -> submitting.settle(comment, ""));
    }

    @Test
    void putsANewerVersionInThePlaceOfTheOneThatWaits() {
        var first = submit(null);
        refused(Reason.SUBMITTED_ALREADY, () -> submitting.submit(id, null));
        write("Say 1", "Newer");
        var second = submit(null);

        people.acts(reviewer);
        assertThat(waiting()).contains(second).doesNotContain(first);
        refused(Reason.DECIDED_ALREADY, () -> review.publish(first, 2, ""));
        review.publish(second, 2, "");
        refused(Reason.DECIDED_ALREADY, () -> review.sendBack(second, "Too late"));
        people.acts(author);
        refused(Reason.NOTHING_NEW, () -> submitting.submit(id, null));
    }

    @Test
    void takesBackWhatWaits() {
        var submission = submit(null);
        submitting.takeBack(id);
        assertThat(submitting.standing(id).waits()).isFalse();
        refused(Reason.DECIDED_ALREADY, () -> submitting.takeBack(id));
        people.acts(reviewer);
        assertThat(waiting()).doesNotContain(submission);
    }

    @Test
    void listsWhatWaitsTheOldestFirstAndNothingFromTheBin() {
        var older = submit(null);
        clock.advance(Duration.ofSeconds(1));
        var other = authoring.create(Activities.titled("Younger")).id();
        var younger = submitting.submit(other, null).id();
        var thrown = authoring.create(Activities.titled("Thrown away")).id();
        var inBin = submitting.submit(thrown, null).id();
        bin.put(thrown);

        people.acts(reviewer);
        assertThat(waiting()).containsSubsequence(older, younger).doesNotContain(inBin);
        assertThat(review.countWaiting()).isEqualTo(waiting().size());
        people.acts(author);
        assertThat(waiting()).isEmpty();
        assertThat(review.countWaiting()).isZero();
    }

    @Test
    void writesDownThatAReviewerPublishedHerOwnWork() {
        people.acts(reviewer);
        var hers = authoring.create(Activities.titled("Her own")).id();
        publishing.publish(hers);
        assertThat(history.submissions(hers)).singleElement().satisfies(published -> {
            assertThat(published.state()).isEqualTo(State.PUBLISHED);
            assertThat(published.byHerself()).isTrue();
        });
        var submission = submit(author, null);
        people.acts(reviewer);
        publishing.publish(id);
        assertThat(history.submissions(id)).singleElement().satisfies(published -> {
            assertThat(published.id()).isEqualTo(submission);
            assertThat(published.byHerself()).isFalse();
        });
    }

    private String submit(Person person, @Nullable String note) {
        people.acts(person);
        return submit(note);
    }

    private String submit(@Nullable String note) {
        clock.advance(Duration.ofSeconds(1));
        return submitting.submit(id, note).id();
    }

    private List<String> waiting() {
        return review.waiting().stream()
                .map(waiting -> waiting.submission().id())
                .toList();
    }

    private void write(String from, String to) {
        authoring.save(authoring.open(id), changed(from, to));
        authoring.keep(id, null);
    }

    private Activity changed(String from, String to) {
        return Activities.changed(authoring.open(id).content(Activity.class), from, to);
    }

    private static void refused(Reason reason, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        WorkRejected.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
