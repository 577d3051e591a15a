package org.mekongmigration.handinhand.activity;

import java.util.List;
import org.mekongmigration.handinhand.activity.Printable.DrawingSheet;
import org.mekongmigration.handinhand.content.Check;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Works;

/** A sheet to draw on has boxes. */
final class DrawingCompleteCheck implements Check<Activity> {

    @Override
    public List<Finding> check(Activity activity, Works others) {
        return activity.printables(DrawingSheet.class)
                .filter(sheet -> sheet.boxes().isEmpty())
                .map(sheet -> Finding.error(
                        "activity.boxes-missing",
                        List.of("printables", sheet.id().value()),
                        sheet.id()))
                .toList();
    }
}
