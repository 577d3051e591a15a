package org.mekongmigration.handinhand.activity;

import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.content.Check;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Works;

/** A misconception is written down, and answered. */
final class MisconceptionsCheck implements Check<Activity> {

    @Override
    public List<Finding> check(Activity activity, Works others) {
        var findings = new ArrayList<Finding>();
        for (var misconception : activity.misconceptions()) {
            var place = List.of("misconceptions", misconception.id().value());
            if (misconception.text().isEmpty()) {
                findings.add(Finding.warning("activity.misconception-empty", place, misconception.id()));
            }
            if (misconception.answer().isEmpty()) {
                findings.add(Finding.warning("activity.misconception-without-answer", place, misconception.id()));
            }
        }
        return findings;
    }
}
