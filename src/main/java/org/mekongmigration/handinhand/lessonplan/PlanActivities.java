package org.mekongmigration.handinhand.lessonplan;

import java.util.Optional;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.Reference;
import org.mekongmigration.handinhand.content.Works;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Placement;

/** Finds the activities that a plan names. */
public final class PlanActivities {

    private PlanActivities() {}

    public static Optional<Activity> find(Placement placement, Works works) {
        return works.find(new Reference(Kind.ACTIVITY, placement.activity(), placement.version()))
                .map(Activity.class::cast);
    }
}
