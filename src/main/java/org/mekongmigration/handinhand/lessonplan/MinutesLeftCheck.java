package org.mekongmigration.handinhand.lessonplan;

import java.util.List;
import org.mekongmigration.handinhand.content.Check;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Works;

/** The lesson fills the class, but for a few minutes that every lesson needs for itself. Nothing is said of an empty one. */
final class MinutesLeftCheck implements Check<LessonPlan> {

    /** A tenth of the class, as five minutes of fifty. */
    private static final int PART_THAT_MAY_STAY_FREE = 10;

    @Override
    public List<Finding> check(LessonPlan plan, Works others) {
        var end = plan.schoolClass().minutes();
        if (end == null || plan.placements().isEmpty()) {
            return List.of();
        }
        int minutes = Lesson.of(plan, placement -> PlanActivities.find(placement, others))
                .minutes();
        int left = end - minutes;
        return left * PART_THAT_MAY_STAY_FREE > end
                ? List.of(Finding.warning("lessonplan.under", List.of("class", "minutes"), minutes, left))
                : List.of();
    }
}
