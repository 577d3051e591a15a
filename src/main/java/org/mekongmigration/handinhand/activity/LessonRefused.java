package org.mekongmigration.handinhand.activity;

/** Why what was said after a lesson was not kept. Screens find the words by the reason. */
public class LessonRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    public enum Reason {
        /** The plan, the activity in this version, or what she wrote before: not there, or not hers to see. */
        NOT_THERE,
        /** Minutes, pupils or a version that cannot be. */
        IMPOSSIBLE_NUMBER,
        /** A day that has not come yet. */
        NOT_TAUGHT_YET,
        /** No activity was taught. */
        NOTHING
    }

    private final Reason reason;

    LessonRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
