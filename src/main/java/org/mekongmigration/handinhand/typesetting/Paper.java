package org.mekongmigration.handinhand.typesetting;

/** Paper sizes, in millimetres, upright. */
public enum Paper {
    A4(210, 297),
    /** for posters alone */
    A3(297, 420),
    A5(148, 210),
    LETTER(215.9, 279.4),
    /** for books alone */
    SQUARE_20(200, 200),
    /** half of Letter, upright */
    HALF_LETTER(139.7, 215.9);

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

    /** What is left of it when it is cut in two; itself where the halves would be too small to read. */
    public Paper half() {
        return switch (this) {
            case A4 -> A5;
            case A3 -> A4;
            case LETTER -> HALF_LETTER;
            case A5, SQUARE_20, HALF_LETTER -> this;
        };
    }
}
