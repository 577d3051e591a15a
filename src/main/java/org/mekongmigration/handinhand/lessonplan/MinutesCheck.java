package org.mekongmigration.handinhand.lessonplan;

import java.util.List;
import org.mekongmigration.handinhand.content.Check;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Works;

/** The activities fit into the class. */
final class MinutesCheck implements Check<LessonPlan> {

    @Override
    public List<Finding> check(LessonPlan plan, Works others) {
        var lesson = Lesson.of(plan, placement -> PlanActivities.find(placement, others));
        return lesson.over() > 0
                ? List.of(Finding.warning(
                        "lessonplan.over", List.of("class", "minutes"), lesson.minutes(), lesson.over()))
                : List.of();
    }
}
