package org.mekongmigration.handinhand.press.pdf;

/** How fine pictures are at the size they are printed in; none is ever enlarged. */
public enum Resolution {
    PRINT(300),
    /** a small file, for phones and weak connections */
    SMALL(110);

    private final int pixelsPerInch;

    Resolution(int pixelsPerInch) {
        this.pixelsPerInch = pixelsPerInch;
    }

    /** Pixels for a length on paper, given in points. */
    int pixels(double points) {
        return (int) Math.ceil(points / 72 * pixelsPerInch);
    }
}
