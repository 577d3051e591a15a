package org.mekongmigration.handinhand.search;

/** The lengths by which readers choose. */
public enum MinutesBand {
    TO_15(0, 15),
    TO_30(16, 30),
    TO_60(31, 60),
    OVER_60(61, Integer.MAX_VALUE);

    private final int from;
    private final int to;

    MinutesBand(int from, int to) {
        this.from = from;
        this.to = to;
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }
}
