package org.mekongmigration.handinhand.lessonplan;

import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.content.Check;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Works;
import org.mekongmigration.handinhand.lessonplan.LessonTemplate.SetLesson;
import org.mekongmigration.handinhand.lessonplan.LessonTemplate.Stage;

/** The minutes of the stages add up to those of the lesson, and those of the lessons to those of the set. */
final class StageMinutesCheck implements Check<LessonTemplate> {

    @Override
    public List<Finding> check(LessonTemplate template, Works others) {
        var findings = new ArrayList<Finding>();
        if (template.isSet()) {
            template.lessons()
                    .forEach(lesson -> compare(
                            sum(lesson.stages()),
                            lesson.minutes(),
                            List.of("lessons", lesson.id().value(), "minutes"),
                            findings));
            var all = template.lessons().stream().mapToInt(SetLesson::minutes).sum();
            compare(all, template.minutes(), List.of("minutes"), findings);
            if (!template.stages().isEmpty()) {
                findings.add(Finding.warning("lessonplan.stages-beside-lessons", List.of("stages")));
            }
        } else {
            compare(sum(template.stages()), template.minutes(), List.of("minutes"), findings);
        }
        return findings;
    }

    private static void compare(int sum, int said, List<String> place, List<Finding> findings) {
        if (sum != said) {
            findings.add(Finding.warning("lessonplan.template-minutes-differ", place, sum, said));
        }
    }

    private static int sum(List<Stage> stages) {
        return stages.stream().mapToInt(Stage::minutes).sum();
    }
}
