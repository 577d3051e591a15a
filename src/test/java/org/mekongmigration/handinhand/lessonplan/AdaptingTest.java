package org.mekongmigration.handinhand.lessonplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mekongmigration.handinhand.language.Language.ENGLISH;
import static org.mekongmigration.handinhand.language.Language.THAI;
import static org.mekongmigration.handinhand.lessonplan.Sample.activity;
import static org.mekongmigration.handinhand.lessonplan.Sample.id;
import static org.mekongmigration.handinhand.lessonplan.Sample.placement;
import static org.mekongmigration.handinhand.lessonplan.Sample.prose;
import static org.mekongmigration.handinhand.lessonplan.Sample.say;
import static org.mekongmigration.handinhand.lessonplan.Sample.step;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.Prose;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Placement;

class AdaptingTest {

    private static final Prose NOTHING = new Prose(List.of());

    private final Activity bag = activity("bag", 25, step("st1", 5), step("st2", 12), step("st3", 8));
    private Placement placement = placement("p1", "bag");

    @Test
    void changesATextInTheLanguageOfTheTeacher() {
        then(it -> it.text(id("st1"), StepField.SAY, THAI, prose("ไทย")));

        var step = adapted().steps().getFirst();
        assertThat(step.say().in(THAI)).contains(prose("ไทย"));
        assertThat(step.say().in(ENGLISH)).isEmpty();
        assertThat(step.changed()).containsExactly(StepField.SAY);
    }

    @Test
    void knowsThatTheSameWordsAreNoChange() {
        then(it -> it.text(id("st1"), StepField.SAY, ENGLISH, prose("Mine")));
        then(it -> it.text(id("st1"), StepField.SAY, ENGLISH, prose("Say st1")));
        then(it -> it.stepMinutes(id("st2"), 12));

        assertThat(placement.changes()).isEmpty();
    }

    @Test
    void givesTheOriginalBackForAnEmptiedText() {
        then(it -> it.text(id("st1"), StepField.DOING, ENGLISH, prose("Mine")));
        then(it -> it.text(id("st1"), StepField.DOING, ENGLISH, NOTHING));

        assertThat(adapted().steps().getFirst().doing()).isEqualTo(say("Do st1"));
    }

    @Test
    void resetsOneFieldOneStepOrEverything() {
        then(it -> it.title(id("st1"), ENGLISH, "Mine"));
        then(it -> it.stepMinutes(id("st1"), 3));
        then(it -> it.leftOut(id("st2"), true));
        then(it -> it.note(ENGLISH, prose("Sit in a ring.")));

        then(it -> it.reset(id("st1"), StepField.TITLE));
        assertThat(adapted().steps().getFirst().changed()).containsExactly(StepField.MINUTES);

        then(it -> it.reset(id("st2")));
        assertThat(adapted().steps().get(1).leftOut()).isFalse();

        then(it -> it.minutes(40));
        then(Adapting::reset);
        assertThat(adapted().minutes()).isEqualTo(25);
        assertThat(placement.changes()).isEmpty();
        assertThat(placement.note()).isEqualTo(say("Sit in a ring."));
    }

    @Test
    void leavesAStepOutAndTakesItBack() {
        then(it -> it.leftOut(id("st2"), true));
        assertThat(adapted().minutes()).isEqualTo(13);

        then(it -> it.leftOut(id("st2"), false));
        assertThat(adapted().minutes()).isEqualTo(25);
        assertThat(placement.changes()).isEmpty();
    }

    @Test
    void forgetsMinutesThatTheStepsGiveAnyway() {
        then(it -> it.minutes(20));
        assertThat(placement.minutes()).isEqualTo(20);

        then(it -> it.minutes(25));
        assertThat(placement.minutes()).isNull();
    }

    @Test
    void addsAStepDirectlyBehindAnotherAndWritesIt() {
        then(it -> it.stepAdded(id("st1"), id("x1")));
        then(it -> it.stepAdded(id("st1"), id("x2")));
        then(it -> it.text(id("x1"), StepField.PUPILS, ENGLISH, prose("Read aloud.")));
        then(it -> it.stepMinutes(id("x1"), 2));

        assertThat(order()).containsExactly("st1", "x2", "x1", "st2", "st3");
        assertThat(adapted().steps().get(2).pupils()).isEqualTo(say("Read aloud."));
        assertThat(adapted().minutes()).isEqualTo(25 + 5 + 2);
    }

    @Test
    void closesUpBehindARemovedStep() {
        then(it -> it.stepAdded(id("st2"), id("x1")));
        then(it -> it.stepAdded(id("x1"), id("x2")));

        then(it -> it.stepRemoved(id("x1")));

        assertThat(order()).containsExactly("st1", "st2", "x2", "st3");
    }

    @Test
    void makesAStepOfItsOwnOfAChangeWhoseStepIsGone() {
        then(it -> it.text(id("st2"), StepField.SAY, ENGLISH, prose("My words.")));
        var without = Sample.withSteps(bag, bag.steps().getFirst(), bag.steps().getLast());

        placement = new Adapting(new AdaptedActivity(without, placement)).ownStep(id("st2"), id("x1"));

        assertThat(placement.changes()).isEmpty();
        assertThat(new AdaptedActivity(without, placement).steps())
                .extracting(it -> it.id().value(), AdaptedStep::say)
                .endsWith(org.assertj.core.groups.Tuple.tuple("x1", say("My words.")));
    }

    private List<String> order() {
        return adapted().steps().stream().map(it -> it.id().value()).toList();
    }

    private AdaptedActivity adapted() {
        return new AdaptedActivity(bag, placement);
    }

    private void then(Function<Adapting, Placement> change) {
        placement = change.apply(new Adapting(adapted()));
    }
}
