package org.mekongmigration.handinhand.activity;

import org.mekongmigration.handinhand.content.WorkId;

/** The addresses of the views of activities. */
public final class ActivityRoutes {

    public static final String SHELF = "activities";
    public static final String BOOKMARKED = SHELF + "?bookmarked";
    public static final String ACTIVITY = "activities/:work";
    public static final String EDITOR = "activities/:work/edit";

    private ActivityRoutes() {}

    public static String activity(WorkId work) {
        return SHELF + "/" + work;
    }

    public static String editor(WorkId work) {
        return activity(work) + "/edit";
    }
}
