package org.mekongmigration.handinhand.lessonplan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.Prose;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.language.Translation;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.AddedStep;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Placement;

/**
 * What a teacher can do to an activity at its place in her lesson. What comes to say the same as the activity is no
 * change, and an emptied text is the activity's own again.
 */
public record Adapting(AdaptedActivity adapted) {

    private static final int MINUTES_OF_A_NEW_STEP = 5;

    public Placement minutes(int minutes) {
        return placement().withMinutes(minutes == adapted.minutesOfSteps() ? null : minutes);
    }

    public Placement note(Language language, Prose note) {
        return placement().withNote(written(placement().note(), language, note));
    }

    /** @param book absent: none is read here */
    public Placement book(LessonPlan.@Nullable Book book) {
        return placement().withBook(book);
    }

    public Placement stepMinutes(BlockId step, @Nullable Integer minutes) {
        return changed(step, it -> it.withMinutes(minutes));
    }

    public Placement title(BlockId step, Language language, String title) {
        return changed(step, it -> it.withTitle(written(it.title(), language, title)));
    }

    /** @param field one of the three that are prose */
    public Placement text(BlockId step, StepField field, Language language, Prose text) {
        return changed(step, it -> it.withText(field, written(it.text(field), language, text)));
    }

    public Placement leftOut(BlockId step, boolean leftOut) {
        return changed(step, it -> it.leftOut(leftOut));
    }

    /** @param after absent: at the beginning */
    public Placement stepAdded(@Nullable BlockId after, BlockId id) {
        var steps = new ArrayList<>(placement().added());
        var index = 0;
        while (index < steps.size() && !Objects.equals(steps.get(index).after(), after)) {
            index++;
        }
        steps.add(
                index,
                new AddedStep(
                        id,
                        after,
                        Localized.empty(),
                        MINUTES_OF_A_NEW_STEP,
                        Localized.empty(),
                        Localized.empty(),
                        Localized.empty()));
        return placement().withAdded(steps);
    }

    /** Without a step that was added; those behind it close up. */
    public Placement stepRemoved(BlockId added) {
        var gone = added(added);
        if (gone == null) {
            return placement();
        }
        return placement()
                .withAdded(placement().added().stream()
                        .filter(it -> !it.equals(gone))
                        .map(it -> added.equals(it.after()) ? StepDraft.of(it).toAdded(it.id(), gone.after()) : it)
                        .toList());
    }

    public Placement reset(BlockId step, StepField field) {
        return changed(step, it -> it.without(field));
    }

    public Placement reset(BlockId step) {
        var changes = new LinkedHashMap<>(placement().changes());
        changes.remove(step);
        return placement().withChanges(changes);
    }

    /** The change of a step that the activity does not have any more becomes a step of the teacher's own, at the end. */
    public Placement ownStep(BlockId vanished, BlockId id) {
        var change = placement().changes().get(vanished);
        if (change == null) {
            return placement();
        }
        var steps = adapted.steps();
        var after = steps.isEmpty() ? null : steps.getLast().id();
        var added = new ArrayList<>(placement().added());
        added.add(StepDraft.of(change).toAdded(id, after));
        return reset(vanished).withAdded(added);
    }

    /** As the activity is: no change, no step added, the usual minutes. The note stays: it is the teacher's own. */
    public Placement reset() {
        return placement().withMinutes(null).withChanges(Map.of()).withAdded(List.of());
    }

    /** Another activity in its place, which is what this one had become: the note and the book stay. */
    public Placement replaced(WorkId activity, int version) {
        return new Placement(
                placement().id(),
                activity,
                version,
                null,
                placement().book(),
                null,
                placement().note(),
                List.of(),
                Map.of(),
                List.of());
    }

    private Placement placement() {
        return adapted.placement();
    }

    private Placement changed(BlockId step, UnaryOperator<StepDraft> change) {
        var own = added(step);
        if (own != null) {
            var changed = change.apply(StepDraft.of(own)).toAdded(own.id(), own.after());
            return placement()
                    .withAdded(placement().added().stream()
                            .map(it -> it.equals(own) ? changed : it)
                            .toList());
        }
        var original = adapted.activity().steps().stream()
                .filter(it -> it.id().equals(step))
                .findFirst();
        if (original.isEmpty()) {
            return placement();
        }
        var changes = new LinkedHashMap<>(placement().changes());
        var was = changes.get(step);
        var now = change.apply(was == null ? StepDraft.NOTHING : StepDraft.of(was))
                .comparedWith(original.get());
        if (now.equals(StepDraft.NOTHING)) {
            changes.remove(step);
        } else {
            changes.put(step, now.toChange());
        }
        return placement().withChanges(changes);
    }

    private @Nullable AddedStep added(BlockId id) {
        return placement().added().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static <T> Localized<T> written(Localized<T> was, Language language, T text) {
        var empty = text instanceof Prose prose
                ? prose.blocks().isEmpty()
                : text.toString().isBlank();
        return empty ? was.without(language) : was.with(language, Translation.plain(text));
    }
}
