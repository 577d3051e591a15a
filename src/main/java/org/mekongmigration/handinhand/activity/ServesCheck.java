package org.mekongmigration.handinhand.activity;

import java.util.List;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.ReferenceCheck;
import org.mekongmigration.handinhand.content.Works;

/** What a step serves is an objective of the activity. */
final class ServesCheck implements ReferenceCheck<Activity> {

    @Override
    public List<Finding> check(Activity activity, Works others) {
        var objectives =
                activity.objectives().stream().map(Activity.Objective::id).toList();
        return activity.steps().stream()
                .flatMap(step -> step.serves().stream()
                        .filter(served -> !objectives.contains(served))
                        .map(served -> Finding.error(
                                "activity.serves-unknown",
                                List.of("steps", step.id().value(), "serves"),
                                step.id(),
                                served)))
                .toList();
    }
}
