package org.mekongmigration.handinhand.lessonplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mekongmigration.handinhand.lessonplan.Sample.activity;
import static org.mekongmigration.handinhand.lessonplan.Sample.english;
import static org.mekongmigration.handinhand.lessonplan.Sample.id;
import static org.mekongmigration.handinhand.lessonplan.Sample.placement;
import static org.mekongmigration.handinhand.lessonplan.Sample.prose;
import static org.mekongmigration.handinhand.lessonplan.Sample.say;
import static org.mekongmigration.handinhand.lessonplan.Sample.step;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.Activity.Step;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Placement;
import org.mekongmigration.handinhand.lessonplan.NewerVersion.ChangeGone;
import org.mekongmigration.handinhand.lessonplan.NewerVersion.ChangedBeneath;
import org.mekongmigration.handinhand.lessonplan.NewerVersion.StepKept;

class NewerVersionTest {

    private static final Activity OLD = activity("bag", 20, step("a", 5), step("b", 10), step("c", 5));

    @Test
    void asksOnlyForANewerVersionThatSaysSomethingElseAndWasNotPassedOver() {
        var shorter = activity("bag", 15, step("a", 5), step("b", 10));

        assertThat(newer(placement("p1", "bag"), shorter, 2).asksFor()).isTrue();
        assertThat(newer(placement("p1", "bag"), OLD, 2).asksFor()).isFalse();
        assertThat(newer(placement("p1", "bag").withVersion(2), shorter, 2).asksFor())
                .isFalse();
        assertThat(newer(Placement.of(id("p1"), OLD.id(), null), shorter, 2).asksFor())
                .isFalse();
    }

    @Test
    void asksAgainForTheVersionAfterTheOneThatWasPassedOver() {
        var shorter = activity("bag", 15, step("a", 5), step("b", 10));
        var passed = newer(placement("p1", "bag"), shorter, 2).passedOver();

        assertThat(passed.version()).isEqualTo(1);
        assertThat(newer(passed, shorter, 2).asksFor()).isFalse();
        assertThat(newer(passed, shorter, 3).asksFor()).isTrue();
    }

    @Test
    void keepsWhatTheTeacherAdaptedAndSaysNothingWhereNothingMovedBeneathIt() {
        var mine = at(placement("p1", "bag")).text(id("b"), StepField.SAY, Language.ENGLISH, prose("My words"));
        mine = at(mine).stepAdded(id("b"), id("mine")).withMinutes(17);
        var newer = newer(mine, activity("bag", 25, step("a", 10), step("b", 10), step("c", 5)), 4);

        var taken = newer.taken();

        assertThat(newer.remarks()).isEmpty();
        assertThat(taken.version()).isEqualTo(4);
        assertThat(taken).isEqualTo(mine.withVersion(4));
        assertThat(taken.minutes()).isEqualTo(17);
    }

    @Test
    void keepsHerWordsAsAStepOfHerOwnWhereTheStepIsGone() {
        var mine = at(placement("p1", "bag")).text(id("b"), StepField.SAY, Language.ENGLISH, prose("My words"));
        mine = at(mine).stepAdded(id("b"), id("mine"));
        var shorter = activity("bag", 10, step("a", 5), step("c", 5));
        var newer = newer(mine, shorter, 2);

        var steps = new AdaptedActivity(shorter, newer.taken()).steps();

        assertThat(newer.remarks()).containsExactly(new StepKept(english("Step b")));
        assertThat(steps).extracting(AdaptedStep::id).containsExactly(id("a"), id("b"), id("mine"), id("c"));
        assertThat(steps.get(1).isAdded()).isTrue();
        assertThat(steps.get(1).say()).isEqualTo(say("My words"));
        assertThat(steps.get(1).doing()).as("what she had left stays with it").isEqualTo(say("Do b"));
        assertThat(newer.taken().changes()).isEmpty();
    }

    @Test
    void saysThatALeftOutStepIsGoneAndLeavesHerOwnStepWhereItStood() {
        var mine = at(placement("p1", "bag")).leftOut(id("b"), true);
        mine = at(mine).stepAdded(id("b"), id("mine"));
        var shorter = activity("bag", 10, step("a", 5), step("c", 5));
        var newer = newer(mine, shorter, 2);

        assertThat(newer.remarks()).containsExactly(new ChangeGone(english("Step b")));
        assertThat(new AdaptedActivity(shorter, newer.taken()).steps())
                .extracting(AdaptedStep::id)
                .containsExactly(id("a"), id("mine"), id("c"));
    }

    @Test
    void saysWhereTheOriginalChangedBeneathHerWords() {
        var mine = at(placement("p1", "bag")).text(id("b"), StepField.SAY, Language.ENGLISH, prose("My words"));
        mine = at(mine).stepMinutes(id("b"), 8);
        var other = activity("bag", 20, step("a", 5), saying("b", 10, "Something new"), step("c", 5));
        var newer = newer(mine, other, 2);

        assertThat(newer.remarks()).containsExactly(new ChangedBeneath(english("Step b"), Set.of(StepField.SAY)));
        assertThat(new AdaptedActivity(other, newer.taken()).steps().get(1).say())
                .isEqualTo(say("My words"));
    }

    @Test
    void isNoChangeAnyMoreWhereTheActivityNowSaysWhatSheSaid() {
        var mine = at(placement("p1", "bag")).text(id("b"), StepField.SAY, Language.ENGLISH, prose("My words"));
        var newer = newer(mine, activity("bag", 20, step("a", 5), saying("b", 10, "My words"), step("c", 5)), 2);

        assertThat(newer.taken().changes()).isEmpty();
        assertThat(newer.remarks()).isEmpty();
    }

    private static NewerVersion newer(Placement placement, Activity newer, int number) {
        return new NewerVersion(new AdaptedActivity(OLD, placement), newer, number);
    }

    private static Adapting at(Placement placement) {
        return new Adapting(new AdaptedActivity(OLD, placement));
    }

    private static Step saying(String id, int minutes, String words) {
        return new Step(
                id(id), english("Step " + id), minutes, say(words), say("Do " + id), Localized.empty(), List.of());
    }
}
