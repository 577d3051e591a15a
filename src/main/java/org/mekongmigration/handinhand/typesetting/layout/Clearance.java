package org.mekongmigration.handinhand.typesetting.layout;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.typesetting.Line;

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

    /** Of each glyph, from the line's beginning and its baseline. */
    private static List<Rectangle2D> ink(Line line) {
        var ink = new ArrayList<Rectangle2D>();
        double x = 0;
        for (var run : line.runs()) {
            double scale = run.size() / run.face().unitsPerEm();
            for (var cluster : run.clusters()) {
                for (int i = 0; i < cluster.glyphs().length; i++) {
                    var bounds = run.face().outline(cluster.glyphs()[i]).getBounds2D();
                    if (!bounds.isEmpty()) {
                        ink.add(new Rectangle2D.Double(
                                x + (cluster.dx()[i] + bounds.getX()) * scale,
                                (bounds.getY() - cluster.dy()[i]) * scale,
                                bounds.getWidth() * scale,
                                bounds.getHeight() * scale));
                    }
                }
                x += cluster.advance() * scale;
            }
        }
        return ink;
    }
}
