package org.mekongmigration.handinhand.activity;

import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.content.Check;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Works;

/** The minutes of the steps add up to those of the activity. */
final class StepMinutesCheck implements Check<Activity> {

    @Override
    public List<Finding> check(Activity activity, Works others) {
        var findings = new ArrayList<Finding>();
        for (var step : activity.steps()) {
            if (step.minutes() == null) {
                findings.add(Finding.warning(
                        "activity.step-without-minutes",
                        List.of("steps", step.id().value(), "minutes"),
                        step.id()));
            }
        }
        if (activity.minutes() == null) {
            findings.add(Finding.warning("activity.minutes-missing", List.of("minutes")));
        } else if (findings.isEmpty() && sum(activity) != activity.minutes().usual()) {
            findings.add(Finding.warning(
                    "activity.minutes-differ",
                    List.of("minutes", "usual"),
                    sum(activity),
                    activity.minutes().usual()));
        }
        return findings;
    }

    private static int sum(Activity activity) {
        return activity.steps().stream()
                .mapToInt(step -> step.minutes() == null ? 0 : step.minutes())
                .sum();
    }
}
