package org.mekongmigration.handinhand.lessonplan;

import java.util.List;
import org.mekongmigration.handinhand.content.Check;
import org.mekongmigration.handinhand.content.ChecksOfAll;

/** By what a plan is judged. */
final class LessonPlanChecks {

    private LessonPlanChecks() {}

    static List<Check<LessonPlan>> all() {
        return ChecksOfAll.and(
                new ActivitiesFoundCheck(),
                new MinutesCheck(),
                new ServedByCheck(),
                new SlotsFilledCheck(),
                new BooksFoundCheck(),
                new ObjectivesReachedCheck(),
                new TalkAfterwardsCheck(),
                new PupilsLanguagesCheck(),
                new MinutesLeftCheck(),
                new StagesFilledCheck(),
                new PupilsCountedCheck());
    }
}
