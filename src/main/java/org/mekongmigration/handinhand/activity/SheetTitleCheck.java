package org.mekongmigration.handinhand.activity;

import java.util.List;
import org.mekongmigration.handinhand.activity.Printable.PupilsSheet;
import org.mekongmigration.handinhand.content.Check;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Works;

/** What pupils write or draw on has a title. */
final class SheetTitleCheck implements Check<Activity> {

    @Override
    public List<Finding> check(Activity activity, Works others) {
        return activity.printables(PupilsSheet.class)
                .filter(sheet -> sheet.title().isEmpty())
                .map(sheet -> Finding.warning(
                        "activity.sheet-without-title",
                        List.of("printables", sheet.id().value()),
                        sheet.id()))
                .toList();
    }
}
