package org.mekongmigration.handinhand.lessonplan;

import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.Check;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Works;
import org.mekongmigration.handinhand.language.Language;

/**
 * What is printed for the pupils is there in each of their languages, unless the teacher chose the original. An activity that
 * prints nothing for them lacks nothing.
 */
final class PupilsLanguagesCheck implements Check<LessonPlan> {

    @Override
    public List<Finding> check(LessonPlan plan, Works others) {
        var findings = new ArrayList<Finding>();
        for (var stage : plan.stages()) {
            for (var placement : stage.placements()) {
                PlanActivities.find(placement, others)
                        .filter(activity -> !activity.printables().isEmpty())
                        .ifPresent(activity -> plan.pupilLanguages().stream()
                                .filter(language -> !speaks(activity, language))
                                .filter(language -> !placement.inOriginal().contains(language))
                                .map(language -> finding(stage, placement, language))
                                .forEach(findings::add));
            }
        }
        return findings;
    }

    private static boolean speaks(Activity activity, Language language) {
        return activity.languages().contains(language)
                && activity.title().languages().contains(language);
    }

    private static Finding finding(LessonPlan.Stage stage, LessonPlan.Placement placement, Language language) {
        var place = List.of(
                "stages", stage.id().value(), "placements", placement.id().value());
        return Finding.warning("lessonplan.language-missing", place, placement.activity(), language.tag());
    }
}
