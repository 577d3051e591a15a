package org.mekongmigration.handinhand.activity;

import java.util.List;
import org.mekongmigration.handinhand.content.Check;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Works;

/** A variation says what is done otherwise. */
final class VariationsCheck implements Check<Activity> {

    @Override
    public List<Finding> check(Activity activity, Works others) {
        return activity.variations().stream()
                .filter(variation -> variation.text().isEmpty())
                .map(variation -> Finding.warning(
                        "activity.variation-empty",
                        List.of("variations", variation.id().value()),
                        variation.id()))
                .toList();
    }
}
