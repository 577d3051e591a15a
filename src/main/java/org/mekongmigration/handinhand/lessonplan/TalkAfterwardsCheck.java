package org.mekongmigration.handinhand.lessonplan;

import java.util.List;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.Check;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Works;

/** Some activity of the lesson gives the pupils something to talk about afterwards. Nothing is said of an empty lesson. */
final class TalkAfterwardsCheck implements Check<LessonPlan> {

    private static final BlockId CLOSING = new BlockId("closing");

    @Override
    public List<Finding> check(LessonPlan plan, Works others) {
        var activities = plan.placements().stream()
                .flatMap(placement -> PlanActivities.find(placement, others).stream())
                .toList();
        return activities.isEmpty()
                        || activities.stream()
                                .anyMatch(activity -> !activity.debrief().isEmpty())
                ? List.of()
                : List.of(Finding.warning(
                        "lessonplan.debrief-missing",
                        List.of("stages", closing(plan).id().value())));
    }

    private static LessonPlan.Stage closing(LessonPlan plan) {
        return plan.stages().stream()
                .filter(stage -> stage.id().equals(CLOSING))
                .findFirst()
                .orElseGet(() -> plan.stages().getLast());
    }
}
