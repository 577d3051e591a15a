package org.mekongmigration.handinhand.activity;

/** How many pupils work together, as teachers choose by it. */
public enum GroupSize {
    ALONE,
    PAIRS,
    SMALL_GROUPS,
    BIG_GROUPS,
    WHOLE_CLASS;

    /** The last size of a group in which everybody gets to speak. */
    public static final int MOST_IN_SMALL = 5;

    static GroupSize of(Grouping grouping) {
        var size = grouping.size();
        if (size == null) {
            return WHOLE_CLASS;
        }
        return switch (size) {
            case 1 -> ALONE;
            case 2 -> PAIRS;
            default -> size <= MOST_IN_SMALL ? SMALL_GROUPS : BIG_GROUPS;
        };
    }
}
