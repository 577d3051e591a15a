package org.mekongmigration.handinhand.lessonplan;

import java.util.Comparator;
import java.util.List;
import org.mekongmigration.handinhand.content.BlockId;

/**
 * A way to bring a lesson back into its class: one activity in fewer minutes, but never fewer than it bears.
 *
 * @param minutes that the activity would then have
 */
public record WayToFit(BlockId placement, AdaptedActivity activity, int minutes) {

    private static final int OFFERED = 2;

    /** At most two, the one that saves most first; none while the lesson fits. */
    public static List<WayToFit> of(Lesson lesson) {
        var over = lesson.over();
        return lesson.activities().values().stream()
                .map(it -> new WayToFit(it.placement().id(), it, Math.max(least(it), it.minutes() - over)))
                .filter(it -> over > 0 && it.saves() > 0)
                .sorted(Comparator.comparingInt(WayToFit::saves).reversed())
                .limit(OFFERED)
                .toList();
    }

    private int saves() {
        return activity.minutes() - minutes;
    }

    private static int least(AdaptedActivity activity) {
        var own = activity.activity().minutes();
        return own == null || own.least() == null ? activity.minutes() : own.least();
    }
}
