package org.mekongmigration.handinhand.activity;

import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.WorkId;

/**
 * How one activity went in one lesson.
 *
 * @param placement where it stood in the plan
 * @param version of the activity that was taught
 * @param planned minutes
 * @param minutes that it really took
 * @param worked what worked; may be empty
 * @param toChange what she would change; may be empty
 */
public record ActivityTaught(
        BlockId placement, WorkId activity, int version, int planned, int minutes, String worked, String toChange) {

    /** The most that a text may hold. */
    public static final int LONGEST = 1000;

    /** The longest that an activity may take. */
    public static final int MOST_MINUTES = 600;

    public ActivityTaught {
        worked = shortened(worked);
        toChange = shortened(toChange);
    }

    private static String shortened(String typed) {
        var words = typed.strip();
        return words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST));
    }
}
