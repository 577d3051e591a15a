package org.mekongmigration.handinhand.activity;

import java.util.List;
import org.mekongmigration.handinhand.content.Check;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Works;

/** The activity says whom it may hurt, and what then. */
final class CautionCheck implements Check<Activity> {

    @Override
    public List<Finding> check(Activity activity, Works others) {
        return activity.caution().isEmpty()
                ? List.of(Finding.warning("activity.caution-missing", List.of("caution")))
                : List.of();
    }
}
