package org.mekongmigration.handinhand.activity;

import java.util.List;
import org.mekongmigration.handinhand.content.Check;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Works;

/** There are steps, and somebody does something in each. */
final class StepWordsCheck implements Check<Activity> {

    @Override
    public List<Finding> check(Activity activity, Works others) {
        if (activity.steps().isEmpty()) {
            return List.of(Finding.warning("activity.steps-missing", List.of("steps")));
        }
        return activity.steps().stream()
                .filter(step -> step.say().isEmpty()
                        && step.doing().isEmpty()
                        && step.pupils().isEmpty())
                .map(step -> Finding.warning(
                        "activity.step-empty", List.of("steps", step.id().value()), step.id()))
                .toList();
    }
}
