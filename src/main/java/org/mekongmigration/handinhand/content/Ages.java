package org.mekongmigration.handinhand.content;

/** An age band in years, written "10-12"; both ends belong to it. */
@ScalarValue("[0-9]{1,3}-[0-9]{1,3}")
public record Ages(int from, int to) {

    public Ages {
        if (from < 0 || to < from || to > 120) {
            throw new IllegalArgumentException("not an age band: " + from + "-" + to);
        }
    }

    /** @throws IllegalArgumentException if it is not two numbers with a hyphen, the smaller first */
    public static Ages parse(String word) {
        var parts = word.split("-", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("not an age band: " + word);
        }
        return new Ages(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    @Override
    public String toString() {
        return from + "-" + to;
    }
}
