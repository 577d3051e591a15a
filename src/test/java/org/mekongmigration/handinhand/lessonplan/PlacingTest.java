package org.mekongmigration.handinhand.lessonplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mekongmigration.handinhand.lessonplan.Sample.english;
import static org.mekongmigration.handinhand.lessonplan.Sample.id;
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
                List.of());
    }
}
