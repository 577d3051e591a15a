package org.mekongmigration.handinhand.activity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.mekongmigration.handinhand.activity.Printable.TableSheet;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.ReferenceCheck;
import org.mekongmigration.handinhand.content.Works;

/** A table has columns that are named, and rows; an answer stands in one of its columns. */
final class TableCompleteCheck implements ReferenceCheck<Activity> {

    @Override
    public List<Finding> check(Activity activity, Works others) {
        return activity.printables(TableSheet.class)
                .flatMap(TableCompleteCheck::check)
                .toList();
    }

    private static Stream<Finding> check(TableSheet table) {
        var findings = new ArrayList<Finding>();
        var id = table.id().value();
        if (table.columns().isEmpty()) {
            findings.add(Finding.error("activity.columns-missing", List.of("printables", id), id));
        }
        if (table.rows().isEmpty()) {
            findings.add(Finding.error("activity.rows-missing", List.of("printables", id), id));
        }
        var known = new HashSet<BlockId>();
        for (var column : table.columns()) {
            known.add(column.id());
            if (column.text().isEmpty()) {
                var place = List.of("printables", id, "columns", column.id().value());
                findings.add(Finding.error("activity.column-empty", place, column.id()));
            }
        }
        for (var row : table.rows()) {
            var place = List.of("printables", id, "rows", row.id().value(), "answers");
            row.answers().keySet().stream()
                    .filter(column -> !known.contains(column))
                    .forEach(column -> findings.add(Finding.error("activity.column-unknown", place, row.id(), column)));
        }
        return findings.stream();
    }
}
