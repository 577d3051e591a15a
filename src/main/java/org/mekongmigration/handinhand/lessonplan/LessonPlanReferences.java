package org.mekongmigration.handinhand.lessonplan;

import java.util.LinkedHashSet;
import java.util.Set;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.Reference;

/** What a plan names: its activities and the books read in them, the template it began from, and what that suggests. */
final class LessonPlanReferences {

    private LessonPlanReferences() {}

    static Set<Reference> of(LessonPlan plan) {
        var references = new LinkedHashSet<Reference>();
        for (var placement : plan.placements()) {
            references.add(new Reference(Kind.ACTIVITY, placement.activity(), placement.version()));
            if (placement.book() != null) {
                references.add(PlanBooks.reference(placement.book()));
            }
        }
        plan.slots().forEach(slot -> references.addAll(SlotWorks.of(slot)));
        if (plan.template() != null) {
            references.add(new Reference(Kind.LESSON_TEMPLATE, plan.template(), null));
        }
        return references;
    }
}
