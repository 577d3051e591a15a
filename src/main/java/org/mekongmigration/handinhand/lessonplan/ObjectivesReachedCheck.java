package org.mekongmigration.handinhand.lessonplan;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mekongmigration.handinhand.content.Check;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Works;

/** Something in the lesson, or something that a slot waits for, serves each objective. */
final class ObjectivesReachedCheck implements Check<LessonPlan> {

    @Override
    public List<Finding> check(LessonPlan plan, Works others) {
        var serving = Stream.concat(
                        plan.placements().stream().map(LessonPlan.Placement::id),
                        // what is left out serves nothing
                        plan.slots().stream()
                                .filter(slot -> !(slot instanceof Slot.HiddenSlot))
                                .map(Slot::id))
                .collect(Collectors.toSet());
        return plan.objectives().stream()
                .filter(objective -> objective.servedBy().stream().noneMatch(serving::contains))
                .map(objective -> Finding.warning(
                        "lessonplan.objective-unserved",
                        List.of("objectives", objective.id().value()),
                        objective.id()))
                .toList();
    }
}
