package org.mekongmigration.handinhand.typesetting;

/** The paper of a document and how it lies. */
public record Sheet(Paper paper, boolean landscape) {

    /** In points. */
    public double width() {
        return points(landscape ? paper.height() : paper.width());
    }

    /** In points. */
    public double height() {
        return points(landscape ? paper.width() : paper.height());
    }

    /** Half of it, lying the same way. */
    public Sheet half() {
        return new Sheet(paper.half(), landscape);
    }

    /** Millimetres in points. */
    public static double points(double millimetres) {
        return millimetres * 72 / 25.4;
    }
}
