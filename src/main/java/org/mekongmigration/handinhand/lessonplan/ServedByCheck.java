package org.mekongmigration.handinhand.lessonplan;

import java.util.List;
import java.util.stream.Stream;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.ReferenceCheck;
import org.mekongmigration.handinhand.content.Works;

/** What serves an objective is in the lesson. */
final class ServedByCheck implements ReferenceCheck<LessonPlan> {

    @Override
    public List<Finding> check(LessonPlan plan, Works others) {
        var serving = Stream.concat(
                        plan.placements().stream().map(LessonPlan.Placement::id),
                        // what will stand in the slot serves it
                        plan.slots().stream().map(Slot::id))
                .toList();
        return plan.objectives().stream()
                .flatMap(objective -> objective.servedBy().stream()
                        .filter(placement -> !serving.contains(placement))
                        .map(placement -> Finding.warning(
                                "lessonplan.served-by-unknown",
                                List.of("objectives", objective.id().value(), "served-by"),
                                objective.id(),
                                placement)))
                .toList();
    }
}
