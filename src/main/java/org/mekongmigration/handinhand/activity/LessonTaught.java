package org.mekongmigration.handinhand.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.WorkId;

/**
 * A lesson as it was taught. Nothing in it is about any one pupil.
 *
 * @param id absent while it was never kept
 * @param pupils how many there were, if she says
 */
public record LessonTaught(
        Optional<String> id,
        WorkId plan,
        LocalDate on,
        @Nullable Integer pupils,
        List<ActivityTaught> activities) {

    /** The most pupils that a class may have. */
    public static final int MOST_PUPILS = 1000;

    public LessonTaught {
        activities = List.copyOf(activities);
    }
}
