package org.mekongmigration.handinhand.lessonplan;

import java.util.List;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.ReferenceCheck;
import org.mekongmigration.handinhand.content.Works;

/** A pack holds plans, and they are there. */
final class PlansFoundCheck implements ReferenceCheck<LessonPack> {

    @Override
    public List<Finding> check(LessonPack pack, Works others) {
        if (pack.plans().isEmpty()) {
            return List.of(Finding.warning("lessonplan.pack-empty", List.of("plans")));
        }
        return pack.plans().stream()
                .filter(it -> others.find(it.reference()).isEmpty())
                .map(it -> Finding.warning(
                        "lessonplan.plan-unknown", List.of("plans", it.id().value(), "plan"), it.plan()))
                .toList();
    }
}
