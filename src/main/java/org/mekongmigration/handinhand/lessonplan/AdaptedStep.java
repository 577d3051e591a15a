package org.mekongmigration.handinhand.lessonplan;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.Prose;
import org.mekongmigration.handinhand.language.Localized;

/**
 * A step as it will be taught.
 *
 * @param original the step of the activity; absent if the teacher added this one
 * @param changed the fields that differ from the original
 */
public record AdaptedStep(
        BlockId id,
        Localized<String> title,
        @Nullable Integer minutes,
        Localized<Prose> say,
        Localized<Prose> doing,
        Localized<Prose> pupils,
        List<BlockId> serves,
        Activity.@Nullable Step original,
        Set<StepField> changed,
        boolean leftOut) {

    public boolean isAdded() {
        return original == null;
    }

    /** Whether the teacher did anything to it. */
    public boolean isAdapted() {
        return isAdded() || leftOut || !changed.isEmpty();
    }

    /** @throws IllegalArgumentException for a field that is no prose */
    public Localized<Prose> text(StepField field) {
        return switch (field) {
            case SAY -> say;
            case DOING -> doing;
            case PUPILS -> pupils;
            case TITLE, MINUTES -> throw new IllegalArgumentException(field.name());
        };
    }
}
