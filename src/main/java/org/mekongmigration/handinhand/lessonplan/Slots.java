package org.mekongmigration.handinhand.lessonplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Placement;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Stage;
import org.mekongmigration.handinhand.lessonplan.Slot.FixedSlot;
import org.mekongmigration.handinhand.lessonplan.Slot.HiddenSlot;
import org.mekongmigration.handinhand.lessonplan.Slot.OpenSlot;

/** The places that a plan's template keeps, and what stands in them. A placement stands in the slot whose id it bears. */
public record Slots(LessonPlan plan) {

    /**
     * A slot that waits.
     *
     * @param before how many placements of the stage come before it
     */
    public record Waiting(Slot slot, int before) {}

    /** The slot that holds the placement. */
    public Optional<Slot> of(BlockId placement) {
        return plan.slots().stream().filter(it -> it.id().equals(placement)).findFirst();
    }

    /** Whether the placement may not be taken out. */
    public boolean holds(BlockId placement) {
        return of(placement).filter(FixedSlot.class::isInstance).isPresent();
    }

    /** The slots of a stage in which nothing stands, each at its place among what stands in the stage. */
    public List<Waiting> waiting(Stage stage) {
        var filled = filled();
        var placements = stage.placements().stream().map(Placement::id).toList();
        var waiting = new ArrayList<Waiting>();
        int before = 0;
        for (var slot : stage.slots()) {
            if (filled.contains(slot.id())) {
                before = Math.max(before, placements.indexOf(slot.id()) + 1);
            } else {
                waiting.add(new Waiting(slot, before));
            }
        }
        return List.copyOf(waiting);
    }

    /**
     * The open slot of a stage that the next activity goes to: the one at this place, else the first in which nothing stands.
     *
     * @param index among what stands in the stage
     */
    public Optional<Waiting> next(BlockId stage, int index) {
        var open = plan.stages().stream()
                .filter(it -> it.id().equals(stage))
                .flatMap(it -> waiting(it).stream())
                .filter(it -> it.slot() instanceof OpenSlot)
                .toList();
        return open.stream()
                .filter(it -> it.before() == index)
                .findFirst()
                .or(() -> open.stream().findFirst());
    }

    /** The plan with a hidden slot shown: its activity comes in, or it is open. */
    public LessonPlan shown(BlockId slot, PlanStart.Sources sources) {
        var stage = stageOf(slot);
        var hidden = of(slot).filter(HiddenSlot.class::isInstance).map(HiddenSlot.class::cast);
        if (stage.isEmpty() || hidden.isEmpty() || filled().contains(slot)) {
            return plan;
        }
        var activity = hidden.get().activity();
        if (activity == null) {
            return changed(
                    slot,
                    it -> new OpenSlot(
                            slot,
                            it.title(),
                            it.minutes(),
                            it.advice(),
                            hidden.get().suggestions()));
        }
        var as = new FixedSlot(
                slot,
                hidden.get().title(),
                hidden.get().minutes(),
                hidden.get().advice(),
                activity,
                hidden.get().book());
        var index = waiting(stage.get()).stream()
                .filter(it -> it.slot().id().equals(slot))
                .mapToInt(Waiting::before)
                .findFirst()
                .orElse(0);
        return plan.withStages(new Stages(plan.stages())
                .with(stage.get().id(), index, PlanStart.placement(as, sources))
                .inOrder());
    }

    /** The plan with an open slot left out for this class; it can be shown again. */
    public LessonPlan hidden(BlockId slot) {
        return changed(
                slot,
                it -> it instanceof OpenSlot open
                        ? new HiddenSlot(
                                slot, open.title(), open.minutes(), open.advice(), null, null, open.suggestions())
                        : it);
    }

    private LessonPlan changed(BlockId slot, Function<Slot, Slot> change) {
        return plan.withStages(plan.stages().stream()
                .map(stage -> new Stage(
                        stage.id(),
                        stage.title(),
                        stage.minutes(),
                        stage.advice(),
                        stage.slots().stream()
                                .map(it -> it.id().equals(slot) ? change.apply(it) : it)
                                .toList(),
                        stage.placements()))
                .toList());
    }

    private Optional<Stage> stageOf(BlockId slot) {
        return plan.stages().stream()
                .filter(stage -> stage.slots().stream().anyMatch(it -> it.id().equals(slot)))
                .findFirst();
    }

    private Set<BlockId> filled() {
        return plan.placements().stream().map(Placement::id).collect(Collectors.toSet());
    }
}
