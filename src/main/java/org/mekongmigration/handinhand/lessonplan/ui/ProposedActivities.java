package org.mekongmigration.handinhand.lessonplan.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.lessonplan.Substitutes;
import org.mekongmigration.handinhand.search.AgeBand;
import org.mekongmigration.handinhand.search.WorkQuery;
import org.mekongmigration.handinhand.search.WorkSearch;

/** What is published and could come into the lesson on the desk. */
record ProposedActivities(WorkSearch search, PlannedActivities activities, PlanDesk desk) {

    /** As many as are weighed against one another. */
    private static final int MOST = 60;

    List<Activity> instead(BlockId placement, Predicate<Activity> may) {
        var replaced = desk.lesson().activity(placement);
        if (replaced.isEmpty()) {
            return List.of();
        }
        var minutes = replaced.get().minutes();
        var leeway = Substitutes.leeway(minutes);
        return new Substitutes(desk.lesson())
                .instead(replaced.get(), shelf(Math.max(0, minutes - leeway), minutes + leeway), may);
    }

    Optional<Activity> toTalk() {
        return new Substitutes(desk.lesson()).toTalk(shelf(null, null));
    }

    void swap(BlockId placement, WorkId activity) {
        activities.toAdd(activity).ifPresent(it -> desk.swap(placement, it.content(Activity.class), it.number()));
    }

    void add(BlockId stage, WorkId activity) {
        activities
                .toAdd(activity)
                .ifPresent(it -> desk.add(it.content(Activity.class), it.number(), stage, Integer.MAX_VALUE));
    }

    private List<Activity> shelf(@Nullable Integer from, @Nullable Integer to) {
        var ages = desk.plan().schoolClass().ages();
        var query = WorkQuery.shelf(Kind.ACTIVITY)
                .withAges(ages == null ? Set.of() : Set.copyOf(AgeBand.of(ages)))
                .withMinutes(from, to);
        return search.find(query, 0, MOST).works().stream()
                .flatMap(id -> activities.published(id).stream())
                .toList();
    }
}
