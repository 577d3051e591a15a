package org.mekongmigration.handinhand.activity;

import java.util.List;
import org.mekongmigration.handinhand.activity.Printable.CardSet;
import org.mekongmigration.handinhand.content.Check;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Works;

/** Cards fill their sheet: a number that leaves a gap wastes paper and is cut wrongly. */
final class CardsPerSheetCheck implements Check<Activity> {

    @Override
    public List<Finding> check(Activity activity, Works others) {
        return activity.printables(CardSet.class)
                .filter(set -> !CardSet.LAYOUTS.contains(set.perSheet()))
                .map(set -> Finding.warning(
                        "activity.cards-leave-a-gap",
                        List.of("printables", set.id().value(), "per-sheet"),
                        set.perSheet()))
                .toList();
    }
}
