package org.mekongmigration.handinhand.lessonplan;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.Ages;
import org.mekongmigration.handinhand.content.WorkId;

/** What from the shelf could come into a lesson: nothing that stands in it, and nothing for other ages. */
public record Substitutes(Lesson lesson) {

    private static final int OFFERED = 2;
    private static final int FEW_MINUTES = 5;
    private static final int THIRD = 3;

    /** By how many minutes another activity may differ and still fill the same place. */
    public static int leeway(int minutes) {
        return Math.max(FEW_MINUTES, minutes / THIRD);
    }

    /**
     * What could stand at the place of an activity: about as long and towards an end of the same kind; the one that shares most
     * themes first, then the one nearest in minutes.
     *
     * @param may what is asked of it besides
     */
    public List<Activity> instead(AdaptedActivity replaced, Collection<Activity> shelf, Predicate<Activity> may) {
        var minutes = replaced.minutes();
        var was = replaced.activity();
        return shelf.stream()
                .filter(it -> isNew(it) && suits(it, was.ages()))
                .filter(it -> Math.abs(usual(it) - minutes) <= leeway(minutes))
                .filter(it -> was.objectives().isEmpty() || sharesEnd(it, was))
                .filter(may)
                .sorted(Comparator.comparingLong((Activity it) -> -sharedThemes(it, was))
                        .thenComparingInt(it -> Math.abs(usual(it) - minutes))
                        .thenComparing(it -> it.id().value()))
                .limit(OFFERED)
                .toList();
    }

    /** The shortest that gives the pupils something to talk about afterwards. */
    public Optional<Activity> toTalk(Collection<Activity> shelf) {
        return shelf.stream()
                .filter(it -> isNew(it) && suits(it, null) && !it.debrief().isEmpty() && usual(it) > 0)
                .min(Comparator.comparingInt(Substitutes::usual)
                        .thenComparing(it -> it.id().value()));
    }

    private boolean isNew(Activity activity) {
        WorkId id = activity.id();
        return lesson.plan().placements().stream().noneMatch(it -> it.activity().equals(id));
    }

    private boolean suits(Activity activity, @Nullable Ages otherwise) {
        var said = lesson.plan().schoolClass().ages();
        var wanted = said != null ? said : otherwise;
        var ages = activity.ages();
        return wanted == null || ages == null || ages.from() <= wanted.to() && wanted.from() <= ages.to();
    }

    private static int usual(Activity activity) {
        return activity.minutes() == null ? 0 : activity.minutes().usual();
    }

    private static boolean sharesEnd(Activity one, Activity other) {
        return one.objectives().stream()
                .anyMatch(mine -> other.objectives().stream().anyMatch(theirs -> theirs.kind() == mine.kind()));
    }

    private static long sharedThemes(Activity one, Activity other) {
        return one.themes().stream().filter(other.themes()::contains).distinct().count();
    }
}
