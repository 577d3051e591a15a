package org.mekongmigration.handinhand.activity;

import java.util.List;
import org.mekongmigration.handinhand.content.Check;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Works;

/** There are objectives, and a step serves each. */
final class ObjectivesServedCheck implements Check<Activity> {

    @Override
    public List<Finding> check(Activity activity, Works others) {
        if (activity.objectives().isEmpty()) {
            return List.of(Finding.warning("activity.objectives-missing", List.of("objectives")));
        }
        return activity.objectives().stream()
                .filter(objective -> activity.steps().stream()
                        .noneMatch(step -> step.serves().contains(objective.id())))
                .map(objective -> Finding.warning(
                        "activity.objective-not-served",
                        List.of("objectives", objective.id().value()),
                        objective.id()))
                .toList();
    }
}
