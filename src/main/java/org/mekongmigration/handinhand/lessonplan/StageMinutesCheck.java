package org.mekongmigration.handinhand.lessonplan;

import java.util.List;
import org.mekongmigration.handinhand.content.Check;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Works;

/** The minutes of the stages add up to those of the lesson. */
final class StageMinutesCheck implements Check<LessonTemplate> {

    @Override
    public List<Finding> check(LessonTemplate template, Works others) {
        int sum = template.stages().stream()
                .mapToInt(LessonTemplate.Stage::minutes)
                .sum();
        return sum == template.minutes()
                ? List.of()
                : List.of(Finding.warning(
                        "lessonplan.template-minutes-differ", List.of("minutes"), sum, template.minutes()));
    }
}
