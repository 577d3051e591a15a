package org.mekongmigration.handinhand.lessonplan;

import java.util.List;
import org.mekongmigration.handinhand.content.Works;

/** Finds the lessons of a pack, in order, with their activities. A plan that is not there is left out. */
public final class PackedLessons {

    private PackedLessons() {}

    public static List<Lesson> find(LessonPack pack, Works works) {
        return pack.plans().stream()
                .flatMap(packed -> works.find(packed.reference()).stream())
                .map(LessonPlan.class::cast)
                .map(plan -> Lesson.of(plan, placement -> PlanActivities.find(placement, works)))
                .toList();
    }
}
