package org.mekongmigration.handinhand.lessonplan;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.mekongmigration.handinhand.activity.Activity;

/**
 * An activity that says something for this class: the teacher may swap it, adapt it or keep it. Nothing happens by itself.
 *
 * @param reasons what is so in the class and spoken of in the activity
 * @param open those of them about which she has not decided
 */
public record ClassProposal(AdaptedActivity adapted, List<Circumstance> reasons, List<Circumstance> open) {

    /** In the order of the lesson; none before she has answered. */
    public static List<ClassProposal> of(Lesson lesson) {
        var check = lesson.plan().schoolClass().check();
        return check == null
                ? List.of()
                : lesson.plan().placements().stream()
                        .flatMap(it -> lesson.activity(it.id()).stream())
                        .map(it -> of(check, it))
                        .filter(it -> !it.reasons.isEmpty())
                        .toList();
    }

    private static ClassProposal of(ClassCheck check, AdaptedActivity adapted) {
        var reasons = check.holds().stream()
                .filter(it -> it.concerns(adapted.activity()))
                .toList();
        var decided = check.decision(adapted.placement())
                .map(ClassCheck.Decision::despite)
                .orElse(List.of());
        return new ClassProposal(
                adapted,
                reasons,
                reasons.stream().filter(it -> !decided.contains(it)).toList());
    }

    public boolean isOpen() {
        return !open.isEmpty();
    }

    /** Whether the activity's caution is meant for children of this class. */
    public boolean asksForCare() {
        return reasons.stream().anyMatch(it -> it.asksForCare());
    }

    /** Whether the class had better do something else, not only the same in another way. */
    public boolean isRisky() {
        return open.stream().anyMatch(it -> it.isRiskIn(adapted.activity()));
    }

    /**
     * What may stand there instead: nothing that is a risk in this class. Where care is asked for, somebody has to have thought of
     * the children; an activity without a word on them is not proposed as the safer one.
     */
    public static Predicate<Activity> without(List<Circumstance> holds) {
        return activity -> holds.stream().noneMatch(it -> it.isRiskIn(activity) || it.isUnspokenOf(activity));
    }

    /** Whether an activity's own way for such a class is a step of the lesson, as the activity says it. */
    public boolean isAdapted() {
        return reasons.stream()
                .flatMap(it -> variation(it).stream())
                .anyMatch(way -> adapted.placement().added().stream()
                        .anyMatch(step -> step.doing().equals(way.text())));
    }

    /** The activity's own way to be done in such a class. */
    public Optional<Activity.Variation> variation(Circumstance reason) {
        return reason.variation(adapted.activity());
    }
}
