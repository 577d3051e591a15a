package org.mekongmigration.handinhand.shell;

import org.mekongmigration.handinhand.activity.ActivityRoutes;
import org.mekongmigration.handinhand.lessonplan.LessonPlanRoutes;
import org.mekongmigration.handinhand.sharing.WorkDoor;
import org.mekongmigration.handinhand.storybook.StorybookRoutes;
import org.mekongmigration.handinhand.work.WorkFacts;
import org.springframework.stereotype.Component;

/** Where a work is opened. */
@Component
class WorkAddress implements WorkDoor {

    static String of(WorkFacts work) {
        return switch (work.kind()) {
            case LESSON_PLAN, LESSON_PACK -> LessonPlanRoutes.of(work);
            case ACTIVITY -> ActivityRoutes.editor(work.id());
            case STORYBOOK -> StorybookRoutes.studio(work.id());
            case TERM, LESSON_TEMPLATE -> "";
        };
    }

    @Override
    public String address(WorkFacts work) {
        return of(work);
    }
}
