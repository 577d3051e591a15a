package org.mekongmigration.handinhand.lessonplan;

import java.util.LinkedHashSet;
import java.util.Set;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.Reference;

/** What a plan names: its activities, and the template it began from. */
final class LessonPlanReferences {

    private LessonPlanReferences() {}

    static Set<Reference> of(LessonPlan plan) {
        var references = new LinkedHashSet<Reference>();
        for (var placement : plan.placements()) {
            references.add(new Reference(Kind.ACTIVITY, placement.activity(), placement.version()));
        }
        if (plan.template() != null) {
            references.add(new Reference(Kind.LESSON_TEMPLATE, plan.template(), null));
        }
        return references;
    }
}
