package org.mekongmigration.handinhand.typesetting.layout;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.mekongmigration.handinhand.typesetting.Line;
import org.mekongmigration.handinhand.typesetting.LineInk;

/**
 * Keeps lines of a heading apart. Its leading is that of most words; a Khmer stack over a word with two marks on top needs more.
 */
final class Clearance {

    /** Between the ink of two lines, as a share of the size. */
    private static final double AIR = 0.1;

    private Clearance() {}

    /** @param least as much as most words need */
    static double leading(List<Line> lines, double least, double size) {
        double leading = least;
        for (int i = 1; i < lines.size(); i++) {
            leading = Math.max(leading, between(ink(lines.get(i - 1)), ink(lines.get(i)), AIR * size));
        }
        return leading;
    }

    private static double between(List<Rectangle2D> over, List<Rectangle2D> under, double air) {
        double most = 0;
        for (var one : over) {
            for (var other : under) {
                if (one.getMinX() < other.getMaxX() + air && other.getMinX() < one.getMaxX() + air) {
                    most = Math.max(most, one.getMaxY() - other.getMinY() + air);
                }
            }
        }
        return most;
    }

    private static List<Rectangle2D> ink(Line line) {
        return LineInk.ofGlyphs(line, 0, 0);
    }
}
