package org.mekongmigration.handinhand.activity;

import java.util.List;
import org.mekongmigration.handinhand.content.Check;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Works;

/** There is something to talk about afterwards. */
final class DebriefCheck implements Check<Activity> {

    @Override
    public List<Finding> check(Activity activity, Works others) {
        return activity.debrief().isEmpty()
                ? List.of(Finding.warning("activity.debrief-missing", List.of("debrief")))
                : List.of();
    }
}
