package org.mekongmigration.handinhand.lessonplan;

import org.mekongmigration.handinhand.content.WorkId;

/** Addresses of the screens for lesson plans. */
public final class LessonPlanRoutes {

    /** All plans of a person, and beginning one. */
    public static final String LIST = "plans";

    /** The builder; its parameter is the plan. */
    public static final String BUILDER = "plans/:work";

    private LessonPlanRoutes() {}

    /** The address of a plan in the builder. */
    public static String builder(WorkId plan) {
        return LIST + "/" + plan.value();
    }
}
