package org.mekongmigration.handinhand.lessonplan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Objective;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Placement;

/** What a plan is for, and what in it serves that. Every change is a new plan. */
public record Objectives(LessonPlan plan) {

    public Optional<Objective> of(BlockId id) {
        return plan.objectives().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    public LessonPlan without(BlockId id) {
        return plan.withObjectives(
                plan.objectives().stream().filter(it -> !it.id().equals(id)).toList());
    }

    /** Without the mention of what is not in the lesson. */
    public LessonPlan unlinked(BlockId id) {
        var there = Stream.concat(
                        plan.placements().stream().map(Placement::id),
                        plan.slots().stream().map(Slot::id))
                .toList();
        return serving(id, was -> was.stream().filter(there::contains).toList());
    }

    /** Served by these placements; what waits in a slot was not asked about, and goes on serving. */
    public LessonPlan served(BlockId id, Set<BlockId> chosen) {
        var placements = plan.placements().stream().map(Placement::id).toList();
        return serving(
                id,
                was -> Stream.concat(
                                placements.stream().filter(chosen::contains),
                                was.stream().filter(it -> !placements.contains(it)))
                        .toList());
    }

    private LessonPlan serving(BlockId id, UnaryOperator<List<BlockId>> change) {
        return plan.withObjectives(plan.objectives().stream()
                .map(it -> it.id().equals(id)
                        ? new Objective(it.id(), it.kind(), it.text(), change.apply(it.servedBy()))
                        : it)
                .toList());
    }
}
