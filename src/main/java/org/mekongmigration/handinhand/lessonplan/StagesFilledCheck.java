package org.mekongmigration.handinhand.lessonplan;

import java.util.List;
import org.mekongmigration.handinhand.content.Check;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Works;

/** Something stands in each stage of a lesson that is begun, or waits to be chosen there. */
final class StagesFilledCheck implements Check<LessonPlan> {

    @Override
    public List<Finding> check(LessonPlan plan, Works others) {
        if (plan.placements().isEmpty()) {
            return List.of();
        }
        return plan.stages().stream()
                .filter(stage -> stage.placements().isEmpty())
                // a slot that waits is told by itself
                .filter(stage -> stage.slots().stream().noneMatch(Slot.OpenSlot.class::isInstance))
                .map(stage -> Finding.warning(
                        "lessonplan.stage-empty", List.of("stages", stage.id().value()), stage.id()))
                .toList();
    }
}
