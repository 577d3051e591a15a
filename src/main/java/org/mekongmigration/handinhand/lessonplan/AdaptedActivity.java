package org.mekongmigration.handinhand.lessonplan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.AddedStep;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Placement;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.StepChange;

/**
 * An activity at its place in a lesson, with what the teacher changed. A changed text replaces the original in all its
 * languages: a translation of what is no longer said would contradict it.
 */
public record AdaptedActivity(Activity activity, Placement placement) {

    /** All steps in the order of the lesson, those left out too. */
    public List<AdaptedStep> steps() {
        var steps = new ArrayList<AdaptedStep>();
        var reached = new ArrayList<AddedStep>();
        addedAfter(null, steps, reached);
        for (var step : activity.steps()) {
            steps.add(adapted(step));
            addedAfter(step.id(), steps, reached);
        }
        // what they stood behind is gone in this version of the activity: kept, at the end
        placement.added().stream().filter(added -> !reached.contains(added)).forEach(added -> steps.add(own(added)));
        return List.copyOf(steps);
    }

    /** The steps that the pupils will meet. */
    public List<AdaptedStep> taught() {
        return steps().stream().filter(step -> !step.leftOut()).toList();
    }

    /** Minutes in class: what the teacher said, else the usual ones with what her changes add and save. */
    public int minutes() {
        var said = placement.minutes();
        return said != null ? said : minutesOfSteps();
    }

    /** Minutes as the usual ones and the changed steps give them. */
    public int minutesOfSteps() {
        var usual = activity.minutes() != null
                ? activity.minutes().usual()
                : activity.steps().stream()
                        .mapToInt(step -> orNone(step.minutes()))
                        .sum();
        var changed = steps().stream().mapToInt(AdaptedActivity::gained).sum();
        return Math.max(0, usual + changed);
    }

    /** How many things differ from the activity: minutes, note, fields, steps left out and added. */
    public int adaptations() {
        var ofSteps = steps().stream()
                .mapToInt(step ->
                        step.isAdded() || step.leftOut() ? 1 : step.changed().size())
                .sum();
        return ofSteps
                + (placement.minutes() != null ? 1 : 0)
                + (placement.note().isEmpty() ? 0 : 1);
    }

    private void addedAfter(@Nullable BlockId before, List<AdaptedStep> steps, List<AddedStep> reached) {
        for (var added : placement.added()) {
            if (Objects.equals(added.after(), before) && !reached.contains(added)) {
                reached.add(added);
                steps.add(own(added));
                addedAfter(added.id(), steps, reached);
            }
        }
    }

    private AdaptedStep adapted(Activity.Step step) {
        var change = placement.changes().get(step.id());
        if (change == null) {
            return new AdaptedStep(
                    step.id(),
                    step.title(),
                    step.minutes(),
                    step.say(),
                    step.doing(),
                    step.pupils(),
                    step.serves(),
                    step,
                    Set.of(),
                    false);
        }
        return new AdaptedStep(
                step.id(),
                or(change.title(), step.title()),
                change.minutes() != null ? change.minutes() : step.minutes(),
                or(change.say(), step.say()),
                or(change.doing(), step.doing()),
                or(change.pupils(), step.pupils()),
                step.serves(),
                step,
                changed(change),
                change.leftOut());
    }

    private static AdaptedStep own(AddedStep added) {
        return new AdaptedStep(
                added.id(),
                added.title(),
                added.minutes(),
                added.say(),
                added.doing(),
                added.pupils(),
                List.of(),
                null,
                Set.of(),
                false);
    }

    private static Set<StepField> changed(StepChange change) {
        var fields = EnumSet.noneOf(StepField.class);
        Stream.of(StepField.values()).filter(field -> changes(change, field)).forEach(fields::add);
        return fields;
    }

    private static boolean changes(StepChange change, StepField field) {
        return switch (field) {
            case TITLE -> !change.title().isEmpty();
            case MINUTES -> change.minutes() != null;
            case SAY -> !change.say().isEmpty();
            case DOING -> !change.doing().isEmpty();
            case PUPILS -> !change.pupils().isEmpty();
        };
    }

    private static int gained(AdaptedStep step) {
        var before = step.original() == null ? 0 : orNone(step.original().minutes());
        return (step.leftOut() ? 0 : orNone(step.minutes())) - before;
    }

    private static <T> Localized<T> or(Localized<T> changed, Localized<T> original) {
        return changed.isEmpty() ? original : changed;
    }

    private static int orNone(@Nullable Integer minutes) {
        return minutes == null ? 0 : minutes;
    }
}
