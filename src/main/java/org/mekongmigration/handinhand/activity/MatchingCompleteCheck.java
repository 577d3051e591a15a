package org.mekongmigration.handinhand.activity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.mekongmigration.handinhand.activity.Printable.MatchingSheet;
import org.mekongmigration.handinhand.content.Check;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Works;

/** There are two pairs to match at least; both sides of each are written, and no two can be taken for each other. */
final class MatchingCompleteCheck implements Check<Activity> {

    @Override
    public List<Finding> check(Activity activity, Works others) {
        return activity.printables(MatchingSheet.class)
                .flatMap(sheet -> check(sheet, activity))
                .toList();
    }

    private static Stream<Finding> check(MatchingSheet sheet, Activity activity) {
        var findings = new ArrayList<Finding>();
        var id = sheet.id().value();
        if (sheet.pairs().size() < 2) {
            findings.add(Finding.error("activity.pairs-missing", List.of("printables", id), id));
        }
        var seen = new HashSet<String>();
        for (var pair : sheet.pairs()) {
            var place = List.of("printables", id, "pairs", pair.id().value());
            if (pair.left().isEmpty() || pair.right().isEmpty()) {
                findings.add(Finding.error("activity.pair-empty", place, pair.id()));
            }
            pair.right()
                    .in(activity.source())
                    .filter(right -> !seen.add(right.strip()))
                    .ifPresent(right -> findings.add(Finding.warning("activity.pair-twice", place, right.strip())));
        }
        return findings.stream();
    }
}
