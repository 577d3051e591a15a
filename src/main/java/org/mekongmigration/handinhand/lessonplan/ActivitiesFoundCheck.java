package org.mekongmigration.handinhand.lessonplan;

import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.ReferenceCheck;
import org.mekongmigration.handinhand.content.Works;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Placement;

/** The activities of the lesson are there, and so are the steps that it changes. */
final class ActivitiesFoundCheck implements ReferenceCheck<LessonPlan> {

    @Override
    public List<Finding> check(LessonPlan plan, Works others) {
        var findings = new ArrayList<Finding>();
        for (var stage : plan.stages()) {
            for (var placement : stage.placements()) {
                var place = List.of(
                        "stages",
                        stage.id().value(),
                        "placements",
                        placement.id().value(),
                        "activity");
                PlanActivities.find(placement, others)
                        .ifPresentOrElse(
                                activity -> unknownSteps(placement, activity, place, findings),
                                () -> findings.add(
                                        Finding.warning("lessonplan.activity-unknown", place, placement.activity())));
            }
        }
        return findings;
    }

    private static void unknownSteps(
            Placement placement, Activity activity, List<String> place, List<Finding> findings) {
        var steps = activity.steps().stream().map(Activity.Step::id).toList();
        placement.changes().keySet().stream()
                .filter(step -> !steps.contains(step))
                .forEach(step ->
                        findings.add(Finding.warning("lessonplan.step-unknown", place, step, placement.activity())));
    }
}
