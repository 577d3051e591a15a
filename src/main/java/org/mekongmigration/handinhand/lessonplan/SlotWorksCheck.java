package org.mekongmigration.handinhand.lessonplan;

import java.util.List;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.ReferenceCheck;
import org.mekongmigration.handinhand.content.Works;

/** The activities and storybooks that a template puts in or suggests are there. */
final class SlotWorksCheck implements ReferenceCheck<LessonTemplate> {

    @Override
    public List<Finding> check(LessonTemplate template, Works others) {
        return TemplatePlaces.stages(template)
                .flatMap(at -> at.stage().slots().stream()
                        .flatMap(slot -> SlotWorks.of(slot).stream()
                                .filter(reference -> others.find(reference).isEmpty())
                                .map(reference -> Finding.warning(
                                        "lessonplan.slot-work-unknown",
                                        at.place("slots", slot.id().value()),
                                        slot.id(),
                                        reference.work()))))
                .toList();
    }
}
