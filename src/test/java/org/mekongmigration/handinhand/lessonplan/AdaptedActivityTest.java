package org.mekongmigration.handinhand.lessonplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mekongmigration.handinhand.lessonplan.Sample.activity;
import static org.mekongmigration.handinhand.lessonplan.Sample.id;
import static org.mekongmigration.handinhand.lessonplan.Sample.say;
import static org.mekongmigration.handinhand.lessonplan.Sample.step;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.AddedStep;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Placement;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.StepChange;

class AdaptedActivityTest {

    private final Activity bag = activity("bag", 25, step("st1", 5), step("st2", 12), step("st3", 8));

    @Test
    void teachesTheStepsOfTheActivityWhereNothingIsChanged() {
        var adapted = new AdaptedActivity(bag, placement(null, Map.of()));

        assertThat(adapted.taught()).extracting(it -> it.id().value()).containsExactly("st1", "st2", "st3");
        assertThat(adapted.minutes()).isEqualTo(25);
        assertThat(adapted.adaptations()).isZero();
    }

    @Test
    void replacesAChangedTextAndKeepsTheOriginalBeside() {
        var change = new StepChange(Localized.empty(), null, say("Mine"), Localized.empty(), Localized.empty(), false);

        var step = new AdaptedActivity(bag, placement(null, Map.of(id("st2"), change)))
                .steps()
                .get(1);

        assertThat(step.say()).isEqualTo(say("Mine"));
        assertThat(step.original().say()).isEqualTo(say("Say st2"));
        assertThat(step.changed()).containsExactly(StepField.SAY);
        assertThat(step.doing()).isEqualTo(say("Do st2"));
    }

    @Test
    void reckonsMinutesFromChangedLeftOutAndAddedSteps() {
        var changes = Map.of(id("st2"), minutes(8), id("st3"), leftOut());

        var adapted = new AdaptedActivity(bag, placement(null, changes, added("x1", "st2", 5)));

        assertThat(adapted.minutes()).isEqualTo(25 - 4 - 8 + 5);
        assertThat(adapted.taught()).extracting(it -> it.id().value()).containsExactly("st1", "st2", "x1");
        assertThat(adapted.steps()).hasSize(4);
        assertThat(adapted.adaptations()).isEqualTo(3);
    }

    @Test
    void takesTheMinutesThatTheTeacherSaid() {
        var adapted = new AdaptedActivity(bag, placement(20, Map.of(id("st2"), minutes(8))));

        assertThat(adapted.minutes()).isEqualTo(20);
        assertThat(adapted.minutesOfSteps()).isEqualTo(21);
    }

    @Test
    void putsAddedStepsBehindTheirPredecessorAndTheLostOnesAtTheEnd() {
        var adapted = new AdaptedActivity(
                bag,
                placement(
                        null,
                        Map.of(),
                        added("first", null, 1),
                        added("x1", "st1", 1),
                        added("x2", "x1", 1),
                        added("lost", "gone", 1),
                        added("ring-a", "ring-b", 1),
                        added("ring-b", "ring-a", 1)));

        assertThat(adapted.steps())
                .extracting(it -> it.id().value())
                .containsExactly("first", "st1", "x1", "x2", "st2", "st3", "lost", "ring-a", "ring-b");
    }

    private static StepChange minutes(int minutes) {
        return new StepChange(
                Localized.empty(), minutes, Localized.empty(), Localized.empty(), Localized.empty(), false);
    }

    private static StepChange leftOut() {
        return new StepChange(Localized.empty(), null, Localized.empty(), Localized.empty(), Localized.empty(), true);
    }

    private static AddedStep added(String id, String after, int minutes) {
        return new AddedStep(
                id(id),
                after == null ? null : id(after),
                Localized.empty(),
                minutes,
                say("Mine"),
                Localized.empty(),
                Localized.empty());
    }

    private static Placement placement(Integer minutes, Map<BlockId, StepChange> changes, AddedStep... added) {
        return new Placement(
                id("p1"),
                new WorkId("bag"),
                1,
                null,
                null,
                minutes,
                Localized.empty(),
                List.of(),
                changes,
                List.of(added));
    }
}
