package org.mekongmigration.handinhand.lessonplan;

import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.Prose;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.AddedStep;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.StepChange;

/** What a changed step and an added one have in common, so that they are written in one way. */
record StepDraft(
        Localized<String> title,
        @Nullable Integer minutes,
        Localized<Prose> say,
        Localized<Prose> doing,
        Localized<Prose> pupils,
        boolean leftOut) {

    static final StepDraft NOTHING =
            new StepDraft(Localized.empty(), null, Localized.empty(), Localized.empty(), Localized.empty(), false);

    static StepDraft of(StepChange change) {
        return new StepDraft(
                change.title(), change.minutes(), change.say(), change.doing(), change.pupils(), change.leftOut());
    }

    static StepDraft of(AddedStep step) {
        return new StepDraft(step.title(), step.minutes(), step.say(), step.doing(), step.pupils(), false);
    }

    StepChange toChange() {
        return new StepChange(title, minutes, say, doing, pupils, leftOut);
    }

    AddedStep toAdded(BlockId id, @Nullable BlockId after) {
        return new AddedStep(id, after, title, minutes, say, doing, pupils);
    }

    Localized<Prose> text(StepField field) {
        return switch (field) {
            case SAY -> say;
            case DOING -> doing;
            case PUPILS -> pupils;
            case TITLE, MINUTES -> throw new IllegalArgumentException(field.name());
        };
    }

    boolean says(StepField field) {
        return switch (field) {
            case TITLE -> !title.isEmpty();
            case MINUTES -> minutes != null;
            case SAY -> !say.isEmpty();
            case DOING -> !doing.isEmpty();
            case PUPILS -> !pupils.isEmpty();
        };
    }

    StepDraft withTitle(Localized<String> changed) {
        return new StepDraft(changed, minutes, say, doing, pupils, leftOut);
    }

    StepDraft withMinutes(@Nullable Integer changed) {
        return new StepDraft(title, changed, say, doing, pupils, leftOut);
    }

    StepDraft withText(StepField field, Localized<Prose> changed) {
        return new StepDraft(
                title,
                minutes,
                field == StepField.SAY ? changed : say,
                field == StepField.DOING ? changed : doing,
                field == StepField.PUPILS ? changed : pupils,
                leftOut);
    }

    StepDraft leftOut(boolean changed) {
        return new StepDraft(title, minutes, say, doing, pupils, changed);
    }

    StepDraft without(StepField field) {
        return switch (field) {
            case TITLE -> withTitle(Localized.empty());
            case MINUTES -> withMinutes(null);
            case SAY, DOING, PUPILS -> withText(field, Localized.empty());
        };
    }

    /** Without what says the same as the activity. */
    StepDraft comparedWith(Activity.Step original) {
        return new StepDraft(
                differing(title, original.title()),
                minutes != null && minutes.equals(original.minutes()) ? null : minutes,
                differing(say, original.say()),
                differing(doing, original.doing()),
                differing(pupils, original.pupils()),
                leftOut);
    }

    private static <T> Localized<T> differing(Localized<T> changed, Localized<T> original) {
        var same = changed.languages().stream().allMatch(it -> changed.in(it).equals(original.in(it)));
        return same ? Localized.empty() : changed;
    }
}
