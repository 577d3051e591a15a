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
 * prints nothing for them lacks nothing; of another all languages that it lacks are said at once.
 */
final class PupilsLanguagesCheck implements Check<LessonPlan> {

    @Override
    public List<Finding> check(LessonPlan plan, Works others) {
        var findings = new ArrayList<Finding>();
        for (var stage : plan.stages()) {
            for (var placement : stage.placements()) {
                PlanActivities.find(placement, others)
                        .filter(activity -> !activity.printables().isEmpty())
                        .map(activity -> missing(plan, placement, activity))
                        .filter(languages -> !languages.isEmpty())
                        .ifPresent(languages -> findings.add(finding(stage, placement, languages)));
            }
        }
        return findings;
    }

    private static List<String> missing(LessonPlan plan, LessonPlan.Placement placement, Activity activity) {
        return plan.pupilLanguages().stream()
                .filter(language -> !speaks(activity, language))
                .filter(language -> !placement.inOriginal().contains(language))
                .map(Language::tag)
                .toList();
    }

    private static boolean speaks(Activity activity, Language language) {
        return activity.languages().contains(language)
                && activity.title().languages().contains(language);
    }

    private static Finding finding(LessonPlan.Stage stage, LessonPlan.Placement placement, List<String> languages) {
        var place = List.of(
                "stages", stage.id().value(), "placements", placement.id().value());
        return Finding.warning(
                "lessonplan.language-missing", place, placement.activity(), String.join(", ", languages));
    }
}
