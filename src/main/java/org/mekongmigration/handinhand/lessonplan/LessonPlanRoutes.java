package org.mekongmigration.handinhand.lessonplan;

import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.work.WorkFacts;

/** Addresses of the screens for lesson plans. */
public final class LessonPlanRoutes {

    /** All plans of a person, and beginning one. */
    public static final String LIST = "plans";

    /** The builder; its parameter is the plan. */
    public static final String BUILDER = "plans/:work";

    /** All packs of a person. */
    public static final String PACKS = "packs";

    /** A pack; its parameter is the pack. */
    public static final String PACK = "packs/:work";

    private LessonPlanRoutes() {}

    /** The address of a pack. */
    public static String pack(WorkId pack) {
        return PACKS + "/" + pack.value();
    }

    /** Where a plan or a pack is opened. */
    public static String of(WorkFacts work) {
        return work.kind() == Kind.LESSON_PACK ? pack(work.id()) : builder(work.id());
    }

    /** The address of a plan in the builder. */
    public static String builder(WorkId plan) {
        return LIST + "/" + plan.value();
    }
}
