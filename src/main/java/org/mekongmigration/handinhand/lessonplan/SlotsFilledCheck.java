package org.mekongmigration.handinhand.lessonplan;

import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.Check;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Works;

/** What the template asked for is in the lesson: something in each open slot, and what was fixed. */
final class SlotsFilledCheck implements Check<LessonPlan> {

    @Override
    public List<Finding> check(LessonPlan plan, Works others) {
        var filled = plan.placements().stream().map(LessonPlan.Placement::id).toList();
        var findings = new ArrayList<Finding>();
        for (var stage : plan.stages()) {
            for (var slot : stage.slots()) {
                if (!filled.contains(slot.id())) {
                    missing(stage.id(), slot, plan, findings);
                }
            }
        }
        return findings;
    }

    private static void missing(BlockId stage, Slot slot, LessonPlan plan, List<Finding> findings) {
        var place = List.of("stages", stage.value(), "slots", slot.id().value());
        var name = slot.title()
                .in(plan.written())
                .or(() -> slot.title().in(plan.source()))
                .or(() ->
                        slot.title().byLanguage().values().stream().findFirst().map(it -> it.text()))
                .orElse(slot.id().value());
        switch (slot) {
            case Slot.OpenSlot open -> findings.add(Finding.warning("lessonplan.slot-open", place, name));
            case Slot.FixedSlot fixed ->
                findings.add(Finding.warning("lessonplan.fixed-missing", place, name, fixed.activity()));
            case Slot.HiddenSlot hidden -> {}
        }
    }
}
