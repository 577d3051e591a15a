package org.mekongmigration.handinhand.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.ReferenceCheck;
import org.mekongmigration.handinhand.content.Works;

/** An entry of a curriculum names a country that there is, and says something about it. */
final class CurriculumCheck implements ReferenceCheck<Activity> {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    @Override
    public List<Finding> check(Activity activity, Works others) {
        var findings = new ArrayList<Finding>();
        for (var entry : activity.curriculum()) {
            var place = List.of("curriculum", entry.id().value());
            if (!COUNTRIES.contains(entry.country())) {
                findings.add(Finding.warning("activity.country-unknown", place, entry.country()));
            }
            if (entry.code().isBlank() && entry.text().isEmpty()) {
                findings.add(Finding.warning("activity.curriculum-empty", place, entry.id()));
            }
        }
        return findings;
    }
}
