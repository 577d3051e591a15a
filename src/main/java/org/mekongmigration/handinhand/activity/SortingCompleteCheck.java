package org.mekongmigration.handinhand.activity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.mekongmigration.handinhand.activity.Printable.SortingSheet;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.ReferenceCheck;
import org.mekongmigration.handinhand.content.Works;

/** There are two groups at least and things to sort; each is written, and goes into a group that is there. */
final class SortingCompleteCheck implements ReferenceCheck<Activity> {

    @Override
    public List<Finding> check(Activity activity, Works others) {
        return activity.printables(SortingSheet.class)
                .flatMap(SortingCompleteCheck::check)
                .toList();
    }

    private static Stream<Finding> check(SortingSheet sheet) {
        var findings = new ArrayList<Finding>();
        var id = sheet.id().value();
        if (sheet.groups().size() < 2) {
            findings.add(Finding.error("activity.groups-missing", List.of("printables", id), id));
        }
        var known = new HashSet<BlockId>();
        for (var group : sheet.groups()) {
            known.add(group.id());
            if (group.text().isEmpty()) {
                var place = List.of("printables", id, "groups", group.id().value());
                findings.add(Finding.error("activity.group-empty", place, group.id()));
            }
        }
        if (sheet.items().isEmpty()) {
            findings.add(Finding.error("activity.items-missing", List.of("printables", id), id));
        }
        for (var item : sheet.items()) {
            var place = List.of("printables", id, "items", item.id().value());
            if (item.text().isEmpty()) {
                findings.add(Finding.error("activity.item-empty", place, item.id()));
            }
            if (item.group() != null && !known.contains(item.group())) {
                findings.add(Finding.error("activity.item-group-unknown", place, item.id(), item.group()));
            }
        }
        return findings.stream();
    }
}
