package org.mekongmigration.handinhand.work;

/** Addresses of the screens that all kinds of works share. */
public final class WorkRoutes {

    /** What a person has thrown away. */
    public static final String BIN = "bin";

    /** What waits for reviewers. */
    public static final String REVIEWS = "reviews";

    /** One version on a reviewer's desk. */
    public static final String REVIEW = REVIEWS + "/:submission";

    private WorkRoutes() {}

    public static String review(String submission) {
        return REVIEWS + "/" + submission;
    }
}
