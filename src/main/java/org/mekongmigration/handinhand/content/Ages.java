package org.mekongmigration.handinhand.content;

/** An age band in years, written "10-12"; both ends belong to it. */
public record Ages(int from, int to) {

    public Ages {
        if (from < 0 || to < from || to > 120) {
            throw new IllegalArgumentException("not an age band: " + from + "-" + to);
        }
    }

    @Override
    public String toString() {
        return from + "-" + to;
    }
}
