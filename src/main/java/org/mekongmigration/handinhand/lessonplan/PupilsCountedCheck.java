package org.mekongmigration.handinhand.lessonplan;

import java.util.List;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.ReferenceCheck;
import org.mekongmigration.handinhand.content.Works;

/** The pupils are counted where the number of copies depends on them. */
final class PupilsCountedCheck implements ReferenceCheck<LessonPlan> {

    @Override
    public List<Finding> check(LessonPlan plan, Works others) {
        if (plan.schoolClass().pupils() != null) {
            return List.of();
        }
        var lesson = Lesson.of(plan, placement -> PlanActivities.find(placement, others));
        return GatheredMaterial.of(lesson).stream().anyMatch(material -> material.count() == null)
                ? List.of(Finding.warning("lessonplan.pupils-unknown", List.of("class", "pupils")))
                : List.of();
    }
}
