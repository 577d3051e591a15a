package org.mekongmigration.handinhand.lessonplan.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.Reference;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.content.Works;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Placement;
import org.mekongmigration.handinhand.lessonplan.PlanStart;
import org.mekongmigration.handinhand.work.Shelved;
import org.mekongmigration.handinhand.work.WorkShelf;

/** What one open plan names, each work read once. */
class PlannedActivities implements PlanStart.Sources, Works {

    private final WorkShelf shelf;
    private final Map<Reference, Optional<Content>> read = new HashMap<>();
    private final Map<WorkId, Optional<Localized<String>>> titles = new HashMap<>();

    PlannedActivities(WorkShelf shelf) {
        this.shelf = shelf;
    }

    Optional<Activity> of(Placement placement) {
        return find(new Reference(Kind.ACTIVITY, placement.activity(), placement.version()))
                .map(Activity.class::cast);
    }

    @Override
    public Optional<Content> find(Reference reference) {
        return read.computeIfAbsent(reference, shelf::find);
    }

    /** What is published of an activity, read anew each time: what is only weighed is not kept. */
    Optional<Activity> published(WorkId id) {
        return shelf.find(new Reference(Kind.ACTIVITY, id, null)).map(Activity.class::cast);
    }

    @Override
    public Optional<PlanStart.Pinned> activity(WorkId id) {
        return toAdd(id).map(found -> new PlanStart.Pinned(found.content(Activity.class), found.number()));
    }

    @Override
    public Optional<Integer> book(WorkId id) {
        return shelf.find(id).map(found -> found.work().published().orElse(found.number()));
    }

    Optional<Localized<String>> title(WorkId id) {
        return titles.computeIfAbsent(
                id, it -> toAdd(it).map(found -> found.content().title()));
    }

    /** The revision that a teacher gets when she adds the activity now: the published one, else the newest that she may read. */
    Optional<Shelved> toAdd(WorkId activity) {
        return shelf.find(activity)
                .filter(found -> found.content() instanceof Activity)
                .flatMap(found -> found.work()
                        .published()
                        .flatMap(number -> shelf.find(activity, number))
                        .or(() -> Optional.of(found)));
    }
}
