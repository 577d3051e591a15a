package org.mekongmigration.handinhand.lessonplan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Placement;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Stage;

/** The stages of a plan and what stands in them. Every change is a new value; what is not there changes nothing. */
public record Stages(List<Stage> inOrder) {

    public Stages {
        inOrder = List.copyOf(inOrder);
    }

    public Optional<Placement> placement(BlockId id) {
        return inOrder.stream()
                .flatMap(stage -> stage.placements().stream())
                .filter(it -> it.id().equals(id))
                .findFirst();
    }

    public Optional<Stage> stageOf(BlockId placement) {
        return inOrder.stream()
                .filter(stage ->
                        stage.placements().stream().anyMatch(it -> it.id().equals(placement)))
                .findFirst();
    }

    /** @param index among those that stand in the stage now; beyond them means at the end */
    public Stages with(BlockId stage, int index, Placement placement) {
        return eachStage(it -> it.id().equals(stage) ? holding(it, inserted(it.placements(), index, placement)) : it);
    }

    public Stages without(BlockId placement) {
        return eachStage(stage -> holding(
                stage,
                stage.placements().stream()
                        .filter(it -> !it.id().equals(placement))
                        .toList()));
    }

    public Stages changed(BlockId placement, UnaryOperator<Placement> change) {
        return eachStage(stage -> holding(
                stage,
                stage.placements().stream()
                        .map(it -> it.id().equals(placement) ? change.apply(it) : it)
                        .toList()));
    }

    /** @param index among those that stand in the stage now, the moved one included if it is there */
    public Stages moved(BlockId placement, BlockId stage, int index) {
        var moved = placement(placement).orElse(null);
        if (moved == null || inOrder.stream().noneMatch(it -> it.id().equals(stage))) {
            return this;
        }
        var before = stageOf(placement)
                .filter(from -> from.id().equals(stage) && from.placements().indexOf(moved) < index)
                .isPresent();
        return without(placement).with(stage, before ? index - 1 : index, moved);
    }

    /** One place up; from the top of a stage to the end of the one before. */
    public Stages movedUp(BlockId placement) {
        var stage = stageOf(placement).orElse(null);
        if (stage == null) {
            return this;
        }
        var index = indexIn(stage, placement);
        if (index > 0) {
            return moved(placement, stage.id(), index - 1);
        }
        var before = inOrder.indexOf(stage) - 1;
        return before < 0 ? this : moved(placement, inOrder.get(before).id(), Integer.MAX_VALUE);
    }

    /** One place down; from the end of a stage to the top of the next. */
    public Stages movedDown(BlockId placement) {
        var stage = stageOf(placement).orElse(null);
        if (stage == null) {
            return this;
        }
        var index = indexIn(stage, placement);
        if (index < stage.placements().size() - 1) {
            return moved(placement, stage.id(), index + 2);
        }
        var next = inOrder.indexOf(stage) + 1;
        return next == inOrder.size()
                ? this
                : moved(placement, inOrder.get(next).id(), 0);
    }

    public Stages withStage(Stage stage) {
        var changed = new ArrayList<>(inOrder);
        changed.add(stage);
        return new Stages(changed);
    }

    public Stages titled(BlockId stage, Localized<String> title) {
        return eachStage(it -> it.id().equals(stage)
                ? new Stage(it.id(), title, it.minutes(), it.advice(), it.slots(), it.placements())
                : it);
    }

    /** Without the stage; what stood in it goes to the stage before, or to the next, with the slots that hold it. The last stage stays. */
    public Stages withoutStage(BlockId stage) {
        var index = inOrder.stream().map(Stage::id).toList().indexOf(stage);
        if (index < 0 || inOrder.size() == 1) {
            return this;
        }
        var orphans = inOrder.get(index).placements();
        var heir = index > 0 ? index - 1 : 1;
        var changed = new ArrayList<>(inOrder);
        var kept = new ArrayList<>(inOrder.get(heir).placements());
        kept.addAll(index > 0 ? kept.size() : 0, orphans);
        changed.set(heir, withFixed(holding(inOrder.get(heir), kept), inOrder.get(index)));
        changed.remove(index);
        return new Stages(changed);
    }

    /** @param by -1 up, 1 down */
    public Stages stageMoved(BlockId stage, int by) {
        var index = inOrder.stream().map(Stage::id).toList().indexOf(stage);
        if (index < 0 || index + by < 0 || index + by >= inOrder.size()) {
            return this;
        }
        var changed = new ArrayList<>(inOrder);
        Collections.swap(changed, index, index + by);
        return new Stages(changed);
    }

    private Stages eachStage(UnaryOperator<Stage> change) {
        return new Stages(inOrder.stream().map(change).toList());
    }

    private static int indexIn(Stage stage, BlockId placement) {
        return stage.placements().stream().map(Placement::id).toList().indexOf(placement);
    }

    private static Stage holding(Stage stage, List<Placement> placements) {
        return new Stage(
                stage.id(), stage.title(), stage.minutes(), stage.advice(), stage.slots(), List.copyOf(placements));
    }

    private static Stage withFixed(Stage heir, Stage gone) {
        var slots = Stream.concat(heir.slots().stream(), gone.slots().stream().filter(Slot.FixedSlot.class::isInstance))
                .toList();
        return new Stage(heir.id(), heir.title(), heir.minutes(), heir.advice(), slots, heir.placements());
    }

    private static List<Placement> inserted(List<Placement> placements, int index, Placement placement) {
        var changed = new ArrayList<>(placements);
        changed.add(Math.clamp(index, 0, placements.size()), placement);
        return changed;
    }
}
