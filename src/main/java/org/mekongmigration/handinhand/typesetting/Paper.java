package org.mekongmigration.handinhand.typesetting;

/** Paper sizes, in millimetres, upright. */
public enum Paper {
    A4(210, 297),
    A5(148, 210),
    LETTER(215.9, 279.4),
    /** for books alone */
    SQUARE_20(200, 200);

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }
}
