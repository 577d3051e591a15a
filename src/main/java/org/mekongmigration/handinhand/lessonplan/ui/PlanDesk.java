package org.mekongmigration.handinhand.lessonplan.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.lessonplan.AdaptedActivity;
import org.mekongmigration.handinhand.lessonplan.Adapting;
import org.mekongmigration.handinhand.lessonplan.Lesson;
import org.mekongmigration.handinhand.lessonplan.LessonPlan;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Placement;
import org.mekongmigration.handinhand.lessonplan.Placing;
import org.mekongmigration.handinhand.lessonplan.PlanStart;
import org.mekongmigration.handinhand.lessonplan.Slot;
import org.mekongmigration.handinhand.lessonplan.Slots;
import org.mekongmigration.handinhand.lessonplan.Stages;
import org.mekongmigration.handinhand.work.ui.Desk;

/** The plan on the teacher's desk with its activities found, and which of them she looks at. */
class PlanDesk {

    private final Function<Placement, Optional<Activity>> lookup;
    private final Placing placing;
    private final List<Runnable> listeners = new ArrayList<>();
    private final Desk<LessonPlan> desk;
    private Lesson lesson;
    private @Nullable BlockId selected;
    private BlockId target;

    PlanDesk(Desk<LessonPlan> desk, Function<Placement, Optional<Activity>> lookup, Placing placing) {
        this.desk = desk;
        this.lookup = lookup;
        this.placing = placing;
        this.lesson = Lesson.of(desk.content(), lookup);
        this.target = firstOpenStage();
        desk.onChange(this::follow);
    }

    /** Told after every change of the plan or of what is looked at. */
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    LessonPlan plan() {
        return desk.content();
    }

    Lesson lesson() {
        return lesson;
    }

    Optional<AdaptedActivity> selected() {
        return Optional.ofNullable(selected).flatMap(lesson::activity);
    }

    Optional<BlockId> selectedPlacement() {
        return Optional.ofNullable(selected);
    }

    /** The stage that the next activity goes to. */
    BlockId target() {
        return target;
    }

    void target(BlockId stage) {
        target = stage;
        tell();
    }

    void select(@Nullable BlockId placement) {
        selected = placement;
        if (placement != null) {
            new Stages(plan().stages()).stageOf(placement).ifPresent(stage -> target = stage.id());
        }
        tell();
    }

    /** @param place what was typed at, so that typing on is one step back; absent: a step by itself */
    void change(@Nullable Object place, UnaryOperator<LessonPlan> change) {
        desk.change(place, change);
    }

    void change(UnaryOperator<LessonPlan> change) {
        change(null, change);
    }

    void stages(UnaryOperator<Stages> change) {
        change(plan -> plan.withStages(change.apply(new Stages(plan.stages())).inOrder()));
    }

    /** Adds at the end of the stage that is next, and goes on to the next open stage once this one has its minutes. */
    void add(Activity activity, @Nullable Integer version) {
        add(activity, version, target, Integer.MAX_VALUE);
        var full = lesson.timed().stream()
                .filter(it -> it.stage().id().equals(target))
                .anyMatch(it -> it.stage().minutes() != null
                        && it.minutes() >= it.stage().minutes());
        if (full) {
            target = firstOpenStage();
            tell();
        }
    }

    void add(Activity activity, @Nullable Integer version, BlockId stage, int index) {
        var before = plan().placements().stream().map(Placement::id).toList();
        change(plan -> placing.added(plan, stage, index, activity, version));
        plan().placements().stream()
                .map(Placement::id)
                .filter(it -> !before.contains(it))
                .findFirst()
                .ifPresent(added -> selected = added);
        tell();
    }

    void fill(BlockId slot, Activity activity, @Nullable Integer version) {
        change(plan -> placing.filled(plan, slot, activity, version));
        select(slot);
    }

    /** Shows a hidden slot, with its activity if it has one; leaves an open one out. */
    void turn(BlockId slot, PlanStart.Sources sources) {
        change(plan -> {
            var slots = new Slots(plan);
            return slots.of(slot).filter(Slot.HiddenSlot.class::isInstance).isPresent()
                    ? slots.shown(slot, sources)
                    : slots.hidden(slot);
        });
        if (new Stages(plan().stages()).placement(slot).isPresent()) {
            select(slot);
        }
    }

    /** Another activity where this one stands. */
    void swap(BlockId placement, Activity activity, @Nullable Integer version) {
        var was = lesson.activity(placement).map(AdaptedActivity::activity).orElse(null);
        change(plan -> placing.swapped(plan, placement, was, activity, version));
        select(placement);
    }

    void placement(BlockId placement, UnaryOperator<Placement> change) {
        stages(it -> it.changed(placement, change));
    }

    void remove(BlockId placement) {
        var activity = lesson.activity(placement).map(AdaptedActivity::activity).orElse(null);
        change(plan -> placing.removed(plan, placement, activity));
    }

    /** Changes something at the activity looked at; nothing if none is. */
    void adapt(@Nullable Object place, Function<Adapting, Placement> change) {
        selected().ifPresent(adapted -> adapt(adapted, place, change));
    }

    void adapt(AdaptedActivity adapted, @Nullable Object place, Function<Adapting, Placement> change) {
        var changed = change.apply(new Adapting(adapted));
        change(
                place,
                plan -> plan.withStages(new Stages(plan.stages())
                        .changed(changed.id(), was -> changed)
                        .inOrder()));
    }

    void undo() {
        desk.undo();
    }

    BlockId newId() {
        return placing.ids().get();
    }

    private void follow() {
        lesson = Lesson.of(plan(), lookup);
        if (selected != null && new Stages(plan().stages()).placement(selected).isEmpty()) {
            selected = null;
        }
        if (plan().stages().stream().noneMatch(it -> it.id().equals(target))) {
            target = firstOpenStage();
        }
        tell();
    }

    private BlockId firstOpenStage() {
        return plan().stages().stream()
                .filter(stage -> stage.placements().isEmpty())
                .findFirst()
                .orElseGet(() -> plan().stages().getLast())
                .id();
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
