package org.mekongmigration.handinhand.search;

import java.util.Arrays;
import java.util.List;
import org.mekongmigration.handinhand.content.Ages;

/** The ages by which teachers choose. A work for 7 to 10 is found under three of them. */
public enum AgeBand {
    UNDER_6(0, 5),
    FROM_6(6, 7),
    FROM_8(8, 9),
    FROM_10(10, 12),
    FROM_13(13, 120);

    private final int from;
    private final int to;

    AgeBand(int from, int to) {
        this.from = from;
        this.to = to;
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }

    /** The bands that have a year in common with the ages. */
    public static List<AgeBand> of(Ages ages) {
        return Arrays.stream(values())
                .filter(band -> ages.from() <= band.to && band.from <= ages.to())
                .toList();
    }
}
