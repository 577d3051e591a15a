package org.mekongmigration.handinhand.lessonplan;

import java.util.List;
import java.util.Objects;
import org.mekongmigration.handinhand.content.Check;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Works;
import org.mekongmigration.handinhand.lessonplan.LessonTemplate.Stage;

/** What a stage keeps room for fits into it; hidden slots take no time while they are hidden. */
final class SlotMinutesCheck implements Check<LessonTemplate> {

    @Override
    public List<Finding> check(LessonTemplate template, Works others) {
        return TemplatePlaces.stages(template)
                .filter(it -> minutes(it.stage()) > it.stage().minutes())
                .map(it -> Finding.warning(
                        "lessonplan.slots-over",
                        it.place("minutes"),
                        minutes(it.stage()),
                        it.stage().minutes()))
                .toList();
    }

    private static int minutes(Stage stage) {
        return stage.slots().stream()
                .filter(slot -> !(slot instanceof Slot.HiddenSlot))
                .map(Slot::minutes)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }
}
