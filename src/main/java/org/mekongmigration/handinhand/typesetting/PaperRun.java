package org.mekongmigration.handinhand.typesetting;

/**
 * How often a part is printed, and how its pages lie on the sheets.
 *
 * @param bothSides two pages on a sheet; each copy begins on a sheet of its own
 * @param two two copies beside each other on one side, to be cut apart
 */
public record PaperRun(int copies, boolean bothSides, boolean two) {

    public static final PaperRun ONCE = new PaperRun(1, false, false);

    public PaperRun {
        if (copies < 0) {
            throw new IllegalArgumentException("copies: " + copies);
        }
    }

    /** How often its pages go through the printer. */
    public int passes() {
        return two ? (copies + 1) / 2 : copies;
    }

    /** Sheets of paper. */
    public int sheets(int pages) {
        return passes() * (bothSides ? (pages + 1) / 2 : pages);
    }
}
