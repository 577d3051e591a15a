package org.mekongmigration.handinhand.lessonplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mekongmigration.handinhand.lessonplan.Sample.id;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.Edit;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.lessonplan.LessonTemplate.Stage;
import org.mekongmigration.handinhand.lessonplan.PlanStart.Pinned;
import org.mekongmigration.handinhand.lessonplan.Slot.FixedSlot;
import org.mekongmigration.handinhand.lessonplan.Slot.HiddenSlot;
import org.mekongmigration.handinhand.lessonplan.Slot.OpenSlot;

class SlotsTest {

    private static final Activity ACTIVITY = Edit.set(
            Sample.activity("bag", 20),
            new Finding.Place(List.of("objectives")),
            List.of(new Activity.Objective(id("k1"), Activity.ObjectiveKind.KNOWLEDGE, Sample.english("Know."))));

    static final PlanStart.Sources SOURCES = new PlanStart.Sources() {
        @Override
        public Optional<Pinned> activity(WorkId id) {
            return id.equals(ACTIVITY.id()) ? Optional.of(new Pinned(ACTIVITY, 3)) : Optional.empty();
        }

        @Override
        public Optional<Integer> book(WorkId id) {
            return Optional.of(5);
        }
    };

    private final LessonPlan plan = plan(
            new OpenSlot(id("s1"), Localized.empty(), 10, Localized.empty(), List.of()),
            new FixedSlot(id("s2"), Localized.empty(), null, Localized.empty(), ACTIVITY.id(), new WorkId("lake")),
            new OpenSlot(id("s3"), Localized.empty(), null, Localized.empty(), List.of()),
            new HiddenSlot(id("s4"), Localized.empty(), null, Localized.empty(), ACTIVITY.id(), null, List.of()),
            new HiddenSlot(id("s5"), Localized.empty(), null, Localized.empty(), null, null, List.of()));

    @Test
    void standsFixedActivitiesInTheirSlotsPinnedWithTheirBookAndObjective() {
        var placement = plan.placements().getFirst();
        assertThat(plan.placements()).hasSize(1);
        assertThat(placement.id()).isEqualTo(id("s2"));
        assertThat(placement.version()).isEqualTo(3);
        assertThat(placement.book()).isEqualTo(new LessonPlan.Book(new WorkId("lake"), 5));
        assertThat(plan.objectives()).hasSize(1).allMatch(it -> it.servedBy().equals(List.of(id("s2"))));
    }

    @Test
    void waitAtTheirPlaceAmongWhatStandsInTheStage() {
        assertThat(waiting(plan)).containsExactly("s1 before 0", "s3 before 1", "s4 before 1", "s5 before 1");
    }

    @Test
    void areFilledByTheNextActivityInTheirOrder() {
        var once = placing().added(plan, id("main"), Integer.MAX_VALUE, ACTIVITY, 3);
        var twice = placing().added(once, id("main"), Integer.MAX_VALUE, ACTIVITY, 3);
        var thrice = placing().added(twice, id("main"), Integer.MAX_VALUE, ACTIVITY, 3);
        assertThat(thrice.placements()).extracting(it -> it.id().value()).containsExactly("s1", "s2", "s3", "new");
        assertThat(waiting(thrice)).containsExactly("s4 before 3", "s5 before 3");
    }

    @Test
    void areFilledWhereTheActivityIsDropped() {
        var dropped = placing().added(plan, id("main"), 1, ACTIVITY, 3);
        assertThat(dropped.placements()).extracting(it -> it.id().value()).containsExactly("s2", "s3");
        assertThat(placing().filled(plan, id("s3"), ACTIVITY, 3)).isEqualTo(dropped);
        assertThat(placing().filled(dropped, id("s3"), ACTIVITY, 3)).isEqualTo(dropped);
    }

    @Test
    void holdWhatIsFixedAndLetGoWhatWasChosen() {
        var full = placing().added(plan, id("main"), 0, ACTIVITY, 3);
        assertThat(placing().removed(full, id("s2"), ACTIVITY)).isEqualTo(full);
        assertThat(waiting(placing().removed(full, id("s1"), ACTIVITY))).contains("s1 before 0");
        assertThat(new Slots(full).holds(id("s2"))).isTrue();
        assertThat(new Slots(full).holds(id("s1"))).isFalse();
    }

    @Test
    void keepTheObjectiveThatTheySayTheyServe() {
        var objective = new LessonPlan.Objective(
                id("mine"), Activity.ObjectiveKind.SKILL, Localized.of(Language.ENGLISH, "Mine"), List.of(id("s1")));
        var with = plan.withObjectives(List.of(objective));
        var full = placing().added(with, id("main"), 0, ACTIVITY, 3);
        assertThat(full.objectives()).containsExactly(objective);
        assertThat(placing().removed(full, id("s1"), ACTIVITY).objectives()).containsExactly(objective);
    }

    @Test
    void comeWithTheirActivityWhenShownAndWaitAgainWhenItGoes() {
        var shown = new Slots(plan).shown(id("s4"), SOURCES);
        assertThat(shown.placements()).extracting(it -> it.id().value()).containsExactly("s2", "s4");
        assertThat(new Slots(shown).holds(id("s4"))).isFalse();
        assertThat(waiting(placing().removed(shown, id("s4"), ACTIVITY))).isEqualTo(waiting(plan));
    }

    @Test
    void openWhenShownWithoutActivityAndHideWhenLeftOut() {
        var shown = new Slots(plan).shown(id("s5"), SOURCES);
        assertThat(new Slots(shown).of(id("s5"))).containsInstanceOf(OpenSlot.class);
        assertThat(new Slots(shown).hidden(id("s5"))).isEqualTo(plan);
        assertThat(new Slots(plan).hidden(id("s2"))).isEqualTo(plan);
    }

    @Test
    void thatHoldGoWithTheirActivityWhenTheStageIsTakenOut() {
        var two = plan.withStages(new Stages(plan.stages())
                .withStage(Sample.stage("closing"))
                .withoutStage(id("main"))
                .inOrder());
        assertThat(new Slots(two).holds(id("s2"))).isTrue();
        assertThat(two.slots()).hasSize(1);
    }

    private static LessonPlan plan(Slot... slots) {
        var template = new LessonTemplate(
                new WorkId("t"),
                List.of(Language.ENGLISH),
                Localized.of(Language.ENGLISH, "T"),
                Localized.empty(),
                null,
                45,
                List.of(),
                List.of(new Stage(id("main"), Localized.empty(), 45, Localized.empty(), List.of(slots))),
                List.of(),
                null,
                List.of());
        return new PlanStart(
                        new WorkId("p"),
                        Localized.of(Language.ENGLISH, "P"),
                        Language.ENGLISH,
                        List.of(Language.ENGLISH))
                .from(template, SOURCES);
    }

    private static Placing placing() {
        return new Placing(() -> id("new"));
    }

    private static List<String> waiting(LessonPlan plan) {
        return new Slots(plan)
                .waiting(plan.stages().getFirst()).stream()
                        .map(it -> it.slot().id() + " before " + it.before())
                        .toList();
    }
}
