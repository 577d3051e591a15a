package org.mekongmigration.handinhand.lessonplan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.KindWord;
import org.mekongmigration.handinhand.content.Prose;
import org.mekongmigration.handinhand.content.Shape;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Localized;

/** A place in a stage that a template keeps for something. What stands in it bears the slot's id. */
public sealed interface Slot {

    BlockId id();

    /** What the place is for. */
    Localized<String> title();

    @Nullable
    Integer minutes();

    /** To the teacher, shown where she chooses. */
    Localized<Prose> advice();

    /** The activities that the slot names. */
    List<WorkId> activities();

    /** The storybook that the slot names. */
    default @Nullable WorkId book() {
        return null;
    }

    /**
     * The teacher chooses.
     *
     * @param suggestions activities that suit
     */
    @KindWord("open")
    record OpenSlot(
            BlockId id,
            Localized<String> title,
            @Nullable Integer minutes,
            Localized<Prose> advice,
            List<WorkId> suggestions)
            implements Slot {
        public OpenSlot {
            Shape.minutes("minutes", minutes);
            suggestions = List.copyOf(suggestions);
        }

        @Override
        public List<WorkId> activities() {
            return suggestions;
        }
    }

    /**
     * The activity stands: it can be adapted, not taken out.
     *
     * @param book that is read in it
     */
    @KindWord("fixed")
    record FixedSlot(
            BlockId id,
            Localized<String> title,
            @Nullable Integer minutes,
            Localized<Prose> advice,
            WorkId activity,
            @Nullable WorkId book)
            implements Slot {
        public FixedSlot {
            Shape.minutes("minutes", minutes);
        }

        @Override
        public List<WorkId> activities() {
            return List.of(activity);
        }
    }

    /**
     * Left out, unless the teacher shows it for her class.
     *
     * @param activity that comes in when the slot is shown; absent: an open slot comes
     * @param book that is read in it
     */
    @KindWord("hidden")
    record HiddenSlot(
            BlockId id,
            Localized<String> title,
            @Nullable Integer minutes,
            Localized<Prose> advice,
            @Nullable WorkId activity,
            @Nullable WorkId book,
            List<WorkId> suggestions)
            implements Slot {
        public HiddenSlot {
            Shape.minutes("minutes", minutes);
            suggestions = List.copyOf(suggestions);
        }

        @Override
        public List<WorkId> activities() {
            return activity == null ? suggestions : List.of(activity);
        }
    }
}
