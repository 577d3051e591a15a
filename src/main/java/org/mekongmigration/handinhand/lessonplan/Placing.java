package org.mekongmigration.handinhand.lessonplan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Objective;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Placement;

/**
 * Putting activities into a plan and taking them out, together with the objectives that come and go with them.
 *
 * @param ids makes the ids of new blocks
 */
public record Placing(Supplier<BlockId> ids) {

    /**
     * The plan with the activity in it, and with the activity's first objective: what she puts in is, unless she says
     * otherwise, what the lesson is for. The first open slot of the stage takes it.
     */
    public LessonPlan added(LessonPlan plan, BlockId stage, int index, Activity activity, @Nullable Integer version) {
        return new Slots(plan)
                .next(stage, index)
                .map(it -> placed(plan, stage, it.before(), it.slot().id(), activity, version))
                .orElseGet(() -> placed(plan, stage, index, ids.get(), activity, version));
    }

    /** The plan with an activity as it is adapted in another plan, at the end of a stage or in its open slot. */
    public LessonPlan copied(LessonPlan plan, BlockId stage, Placement from, Activity activity) {
        var placed = added(plan, stage, Integer.MAX_VALUE, activity, from.version());
        var before = plan.placements().stream().map(Placement::id).toList();
        var stages = new Stages(placed.stages());
        for (var placement : placed.placements()) {
            if (!before.contains(placement.id())) {
                stages = stages.changed(placement.id(), fresh -> from.as(fresh.id()));
            }
        }
        return placed.withStages(stages.inOrder());
    }

    /** The plan with the activity in this slot; as it was if the slot does not wait. */
    public LessonPlan filled(LessonPlan plan, BlockId slot, Activity activity, @Nullable Integer version) {
        for (var stage : plan.stages()) {
            for (var waiting : new Slots(plan).waiting(stage)) {
                if (waiting.slot().id().equals(slot)) {
                    return placed(plan, stage.id(), waiting.before(), slot, activity, version);
                }
            }
        }
        return plan;
    }

    private LessonPlan placed(
            LessonPlan plan, BlockId stage, int index, BlockId id, Activity activity, @Nullable Integer version) {
        var placement = Placement.of(id, activity.id(), version);
        var placed = plan.withStages(
                new Stages(plan.stages()).with(stage, index, placement).inOrder());
        var served = plan.objectives().stream().anyMatch(it -> it.servedBy().contains(id));
        return served || activity.objectives().isEmpty()
                ? placed
                : adopted(placed, activity.objectives().getFirst(), id);
    }

    /** The plan with an objective of one of its activities; if it has it already, the placement serves it too. */
    public LessonPlan adopted(LessonPlan plan, Activity.Objective objective, BlockId placement) {
        var objectives = new ArrayList<>(plan.objectives());
        for (var index = 0; index < objectives.size(); index++) {
            var it = objectives.get(index);
            if (it.text().equals(objective.text())) {
                objectives.set(index, serving(it, placement));
                return plan.withObjectives(List.copyOf(objectives));
            }
        }
        objectives.add(new Objective(ids.get(), objective.kind(), objective.text(), List.of(placement)));
        return plan.withObjectives(List.copyOf(objectives));
    }

    /**
     * The plan without the placement. Objectives that came with it go; those of the teacher stay, unserved, and those that the
     * slot serves wait for what will stand there. What a fixed slot holds stays.
     */
    public LessonPlan removed(LessonPlan plan, BlockId placement, @Nullable Activity activity) {
        var slots = new Slots(plan);
        if (slots.holds(placement)) {
            return plan;
        }
        var waits = slots.of(placement).isPresent();
        var kept = plan.objectives().stream()
                .map(it -> waits && !(activity != null && cameWith(it, activity)) ? it : without(it, placement))
                .filter(it -> !(it.servedBy().isEmpty() && activity != null && cameWith(it, activity)))
                .toList();
        return plan.withStages(new Stages(plan.stages()).without(placement).inOrder())
                .withObjectives(kept);
    }

    /**
     * The plan with another activity where one stood, at the same place and under the same id: the teacher's own objectives stay
     * served, those that came with the old activity go, and the first of the new one comes unless another is served. Her note
     * stays. What a fixed slot holds stays.
     */
    public LessonPlan swapped(
            LessonPlan plan, BlockId placement, @Nullable Activity was, Activity activity, @Nullable Integer version) {
        var stages = new Stages(plan.stages());
        if (new Slots(plan).holds(placement) || stages.placement(placement).isEmpty()) {
            return plan;
        }
        var kept = plan.objectives().stream()
                .map(it -> was != null && cameWith(it, was) ? without(it, placement) : it)
                .filter(it -> !(it.servedBy().isEmpty() && was != null && cameWith(it, was)))
                .toList();
        var swapped = plan.withStages(stages.changed(
                                placement,
                                old -> Placement.of(placement, activity.id(), version)
                                        .withNote(old.note()))
                        .inOrder())
                .withObjectives(kept);
        var served = kept.stream().anyMatch(it -> it.servedBy().contains(placement));
        return served || activity.objectives().isEmpty()
                ? swapped
                : adopted(swapped, activity.objectives().getFirst(), placement);
    }

    private static Objective serving(Objective objective, BlockId placement) {
        if (objective.servedBy().contains(placement)) {
            return objective;
        }
        var served = Stream.concat(objective.servedBy().stream(), Stream.of(placement))
                .toList();
        return new Objective(objective.id(), objective.kind(), objective.text(), served);
    }

    private static Objective without(Objective objective, BlockId placement) {
        var served = objective.servedBy().stream()
                .filter(it -> !it.equals(placement))
                .toList();
        return new Objective(objective.id(), objective.kind(), objective.text(), served);
    }

    private static boolean cameWith(Objective objective, Activity activity) {
        return activity.objectives().stream().anyMatch(it -> it.text().equals(objective.text()));
    }
}
