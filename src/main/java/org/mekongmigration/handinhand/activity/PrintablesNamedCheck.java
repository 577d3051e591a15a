package org.mekongmigration.handinhand.activity;

import java.util.List;
import java.util.Objects;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.ReferenceCheck;
import org.mekongmigration.handinhand.content.Works;

/** The printables that materials name are there. */
final class PrintablesNamedCheck implements ReferenceCheck<Activity> {

    @Override
    public List<Finding> check(Activity activity, Works others) {
        var printables = activity.printables().stream().map(Printable::id).toList();
        return activity.materials().stream()
                .filter(material -> material.printable() != null && !printables.contains(material.printable()))
                .map(material -> Finding.error(
                        "activity.printable-unknown",
                        List.of("materials", material.id().value(), "printable"),
                        Objects.toString(material.printable())))
                .toList();
    }
}
