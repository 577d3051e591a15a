package org.mekongmigration.handinhand.lessonplan.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.Reference;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Placement;
import org.mekongmigration.handinhand.work.Shelved;
import org.mekongmigration.handinhand.work.WorkShelf;

/** The activities of one open plan, each read once. */
class PlannedActivities {

    private final WorkShelf shelf;
    private final Map<Reference, Optional<Activity>> read = new HashMap<>();

    PlannedActivities(WorkShelf shelf) {
        this.shelf = shelf;
    }

    Optional<Activity> of(Placement placement) {
        return read.computeIfAbsent(
                new Reference(Kind.ACTIVITY, placement.activity(), placement.version()),
                reference ->
                        shelf.find(reference).filter(Activity.class::isInstance).map(Activity.class::cast));
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
