package org.mekongmigration.handinhand.lessonplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mekongmigration.handinhand.lessonplan.Sample.english;
import static org.mekongmigration.handinhand.lessonplan.Sample.id;
import static org.mekongmigration.handinhand.lessonplan.Sample.placement;
import static org.mekongmigration.handinhand.lessonplan.Sample.plan;
import static org.mekongmigration.handinhand.lessonplan.Sample.pupils;
import static org.mekongmigration.handinhand.lessonplan.Sample.stage;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.Activity.ObjectiveKind;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Objective;

class PlacingTest {

    private final AtomicInteger count = new AtomicInteger();
    private final Placing placing = new Placing(() -> id("n" + count.incrementAndGet()));
    private final Activity bag = withObjectives("bag", "Name reasons", "Feel a loss");

    @Test
    void pinsTheVersionAndBringsTheFirstObjective() {
        var plan = placing.added(empty(), id("main"), 0, bag, 3);

        assertThat(plan.placements()).extracting("version").containsExactly(3);
        assertThat(plan.objectives()).extracting(Objective::text).containsExactly(english("Name reasons"));
        assertThat(plan.objectives().getFirst().servedBy()).containsExactly(id("n1"));
    }

    @Test
    void letsASecondActivityServeTheSameObjective() {
        var plan = placing.added(
                placing.added(empty(), id("main"), 0, bag, 1),
                id("main"),
                1,
                withObjectives("song", "Name reasons"),
                1);

        assertThat(plan.objectives()).hasSize(1);
        assertThat(plan.objectives().getFirst().servedBy()).hasSize(2);
    }

    @Test
    void takesTheObjectiveOutWithTheLastThatServesIt() {
        var plan = placing.added(empty(), id("main"), 0, bag, 1);

        var removed = placing.removed(plan, id("n1"), bag);

        assertThat(removed.placements()).isEmpty();
        assertThat(removed.objectives()).isEmpty();
    }

    @Test
    void keepsAnObjectiveOfTheTeacherUnserved() {
        var own = new Objective(id("own"), ObjectiveKind.SKILL, english("My own"), List.of(id("n1")));
        var plan = placing.added(empty().withObjectives(List.of(own)), id("main"), 0, bag, 1);

        var removed = placing.removed(plan, id("n1"), bag);

        assertThat(removed.objectives()).extracting(Objective::text).containsExactly(english("My own"));
        assertThat(removed.objectives().getFirst().servedBy()).isEmpty();
    }

    @Test
    void swapsAtTheSamePlaceAndKeepsTheNoteAndWhatTheTeacherSaidItServes() {
        var own = new Objective(id("own"), ObjectiveKind.SKILL, english("My own"), List.of(id("n1")));
        var noted = placing.added(empty().withObjectives(List.of(own)), id("main"), 0, bag, 1);
        var plan = noted.withStages(new Stages(noted.stages())
                .changed(id("n1"), it -> it.withNote(Sample.say("Slowly")).withMinutes(7))
                .inOrder());

        var swapped = placing.swapped(plan, id("n1"), bag, withObjectives("song", "Sing"), 4);

        assertThat(swapped.placements())
                .containsExactly(new LessonPlan.Placement(
                        id("n1"),
                        new WorkId("song"),
                        4,
                        null,
                        null,
                        null,
                        Sample.say("Slowly"),
                        List.of(),
                        Map.of(),
                        List.of()));
        assertThat(swapped.objectives()).containsExactly(own);
    }

    @Test
    void takesTheObjectiveThatCameWithTheActivityOutWhenItIsSwapped() {
        var plan = placing.added(empty(), id("main"), 0, bag, 1);

        var swapped = placing.swapped(plan, id("n1"), bag, withObjectives("song", "Sing"), 4);

        assertThat(swapped.objectives()).extracting(Objective::text).containsExactly(english("Sing"));
    }

    @Test
    void leavesWhatAFixedSlotHoldsWhenSomethingIsToBeSwapped() {
        var slot = new Slot.FixedSlot(id("n1"), english("Kept"), null, Localized.empty(), new WorkId("bag"), null);
        var stage = new LessonPlan.Stage(
                id("main"), Localized.empty(), null, Localized.empty(), List.of(slot), List.of(placement("n1", "bag")));
        var plan = plan(pupils(30, 60), stage);

        assertThat(placing.swapped(plan, id("n1"), bag, withObjectives("song", "Sing"), 4))
                .isEqualTo(plan);
    }

    @Test
    void doesNotSayOfTheNewActivityThatItServesWhatOnlyTheOldOneBrought() {
        var both = placing.added(
                placing.added(empty(), id("main"), 0, bag, 1), id("main"), 1, withObjectives("box", "Name reasons"), 1);
        assertThat(both.objectives().getFirst().servedBy()).hasSize(2);

        var swapped = placing.swapped(both, id("n1"), bag, withObjectives("song", "Sing"), 4);

        assertThat(swapped.objectives().getFirst().servedBy()).doesNotContain(id("n1"));
    }

    private static LessonPlan empty() {
        return plan(pupils(30, 60), stage("opening"), stage("main"));
    }

    private static Activity withObjectives(String id, String... texts) {
        var objectives = java.util.Arrays.stream(texts)
                .map(it -> new Activity.Objective(id("k" + it.length()), ObjectiveKind.KNOWLEDGE, english(it)))
                .toList();
        return new Activity(
                new WorkId(id),
                List.of(Language.ENGLISH),
                english(id),
                Localized.empty(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                objectives,
                List.of(),
                List.of(),
                List.of(),
                Localized.empty(),
                List.of(),
                Localized.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Localized.empty(),
                List.of(),
                Map.of(),
                List.of(),
                null,
                List.of(),
                null);
    }
}
