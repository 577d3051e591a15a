package org.mekongmigration.handinhand.edition;

/** On how many sheets of the paper a term hangs on the wall: on A4 that is A4, A3 or A2. */
public enum PosterSize {
    /** no poster: a page to read */
    NONE(0),
    ONE_SHEET(1),
    TWO_SHEETS(2),
    FOUR_SHEETS(4);

    private final int sheets;

    PosterSize(int sheets) {
        this.sheets = sheets;
    }

    public int sheets() {
        return sheets;
    }
}
