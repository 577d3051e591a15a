package org.mekongmigration.handinhand.lessonplan;

import java.util.List;
import org.mekongmigration.handinhand.content.Check;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Works;

/** What serves an objective is in the lesson. */
final class ServedByCheck implements Check<LessonPlan> {

    @Override
    public List<Finding> check(LessonPlan plan, Works others) {
        var placements =
                plan.placements().stream().map(LessonPlan.Placement::id).toList();
        return plan.objectives().stream()
                .flatMap(objective -> objective.servedBy().stream()
                        .filter(placement -> !placements.contains(placement))
                        .map(placement -> Finding.warning(
                                "lessonplan.served-by-unknown",
                                List.of("objectives", objective.id().value(), "served-by"),
                                objective.id(),
                                placement)))
                .toList();
    }
}
