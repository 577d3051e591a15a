package org.mekongmigration.handinhand.activity;

import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.content.Check;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Works;

/** A source says what it is; its address, if it has one, can be opened. */
final class SourcesCheck implements Check<Activity> {

    @Override
    public List<Finding> check(Activity activity, Works others) {
        var findings = new ArrayList<Finding>();
        for (var source : activity.sources()) {
            var place = List.of("sources", source.id().value());
            if (source.text().isEmpty()) {
                findings.add(Finding.warning("activity.source-empty", place, source.id()));
            }
            if (source.address() != null && !source.address().matches("https?://[^\\s/]+\\.[^\\s]+")) {
                findings.add(Finding.warning("activity.source-address", place, source.address()));
            }
        }
        return findings;
    }
}
