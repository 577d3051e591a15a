package org.mekongmigration.handinhand.lessonplan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.Activity.Step;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.AddedStep;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Placement;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.StepChange;

/**
 * A newer version of an activity than the one that stands in a lesson, and what becomes of the teacher's changes if she takes
 * it: her words stay, whatever the new version has done beneath them.
 *
 * @param now the activity as it stands in the lesson
 * @param number of the newer revision
 */
public record NewerVersion(AdaptedActivity now, Activity newer, int number) {

    /** Something of hers that the newer version has moved away from. */
    public sealed interface Remark {

        /** What the step is called in the version that she has. */
        Localized<String> step();
    }

    /** The step is gone; as she had rewritten it, it stays as a step of her own. */
    public record StepKept(Localized<String> step) implements Remark {}

    /** The step is gone, and with it that she had left it out, or its minutes. */
    public record ChangeGone(Localized<String> step) implements Remark {}

    /** She had rewritten what now says something else: her words stay. */
    public record ChangedBeneath(Localized<String> step, Set<StepField> fields) implements Remark {}

    /** Whether it is one to ask her about. */
    public boolean asksFor() {
        var placement = now.placement();
        var pinned = placement.version();
        var passedOver = placement.passedOver();
        return pinned != null
                && number > pinned
                && (passedOver == null || number > passedOver)
                && !newer.equals(now.activity());
    }

    /** What the lesson then holds. */
    public Placement taken() {
        return taking().placement();
    }

    /** What she should look at once more when she takes it, in the order of the steps. */
    public List<Remark> remarks() {
        return taking().remarks();
    }

    /** The version that she has stays, and she is not asked for this one again. */
    public Placement passedOver() {
        return now.placement().withPassedOver(number);
    }

    private record Taking(Placement placement, List<Remark> remarks) {}

    private Taking taking() {
        var placement = now.placement();
        var there = newer.steps().stream().collect(Collectors.toMap(Step::id, Function.identity()));
        var own = placement.added().stream().collect(Collectors.toMap(AddedStep::id, Function.identity()));
        var changes = new LinkedHashMap<BlockId, StepChange>();
        var added = new ArrayList<AddedStep>();
        var remarks = new ArrayList<Remark>();
        BlockId before = null;
        for (var step : now.steps()) {
            var newStep = there.get(step.id());
            var change = placement.changes().get(step.id());
            if (step.isAdded()) {
                added.add(behind(own.get(step.id()), there, added, before));
            } else if (newStep == null) {
                if (change == null) {
                    continue;
                }
                if (!rewritten(step)) {
                    remarks.add(new ChangeGone(original(step).title()));
                    continue;
                }
                added.add(ofHerOwn(step, before));
                remarks.add(new StepKept(original(step).title()));
            } else if (change != null) {
                var still = StepDraft.of(change).comparedWith(newStep);
                if (!still.equals(StepDraft.NOTHING)) {
                    changes.put(step.id(), still.toChange());
                    beneath(step, original(step), newStep, still, remarks);
                }
            }
            before = step.id();
        }
        var taken = placement.withVersion(number).withChanges(changes).withAdded(added);
        return new Taking(taken, List.copyOf(remarks));
    }

    private static AddedStep behind(
            @Nullable AddedStep step, Map<BlockId, Step> there, List<AddedStep> added, @Nullable BlockId before) {
        var own = Objects.requireNonNull(step);
        var after = own.after();
        var found = after == null
                || there.containsKey(after)
                || added.stream().anyMatch(it -> it.id().equals(after));
        return found ? own : StepDraft.of(own).toAdded(own.id(), before);
    }

    private static boolean rewritten(AdaptedStep step) {
        var words = EnumSet.of(StepField.TITLE, StepField.SAY, StepField.DOING, StepField.PUPILS);
        return !step.leftOut() && step.changed().stream().anyMatch(words::contains);
    }

    private static AddedStep ofHerOwn(AdaptedStep step, @Nullable BlockId after) {
        return new AddedStep(step.id(), after, step.title(), step.minutes(), step.say(), step.doing(), step.pupils());
    }

    private static void beneath(AdaptedStep step, Step was, Step is, StepDraft hers, List<Remark> remarks) {
        var fields = EnumSet.noneOf(StepField.class);
        for (var field : step.changed()) {
            if (hers.says(field) && !said(was, field).equals(said(is, field))) {
                fields.add(field);
            }
        }
        if (!fields.isEmpty()) {
            remarks.add(new ChangedBeneath(was.title(), fields));
        }
    }

    private static Object said(Step step, StepField field) {
        return switch (field) {
            case TITLE -> step.title();
            case MINUTES -> Optional.ofNullable(step.minutes());
            case SAY -> step.say();
            case DOING -> step.doing();
            case PUPILS -> step.pupils();
        };
    }

    private static Step original(AdaptedStep step) {
        return Objects.requireNonNull(step.original());
    }
}
