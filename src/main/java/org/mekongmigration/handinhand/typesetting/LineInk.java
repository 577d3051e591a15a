package org.mekongmigration.handinhand.typesetting;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The ink of a line as one outline, for all that draws without fonts. */
public final class LineInk {

    private LineInk() {}

    /** In points, from the upper left, y downwards. */
    public static Path2D of(Line line, double left, double baseline) {
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double x = left;
        for (var run : line.runs()) {
            x = add(path, run, x, baseline);
        }
        return path;
    }

    /** How far it reaches; the same as of the outline, without drawing it. Empty where no letter has ink. */
    public static Rectangle2D bounds(Line line, double left, double baseline) {
        Rectangle2D bounds = null;
        for (var ink : ofGlyphs(line, left, baseline)) {
            bounds = bounds == null ? ink : bounds.createUnion(ink);
        }
        return bounds == null ? new Rectangle2D.Double() : bounds;
    }

    /** How far each letter with ink reaches. */
    public static List<Rectangle2D> ofGlyphs(Line line, double left, double baseline) {
        var all = new ArrayList<Rectangle2D>();
        double x = left;
        for (var run : line.runs()) {
            double scale = run.size() / run.face().unitsPerEm();
            for (var cluster : run.clusters()) {
                for (int i = 0; i < cluster.glyphs().length; i++) {
                    var ink = run.face().ink(cluster.glyphs()[i]);
                    if (!ink.isEmpty()) {
                        all.add(new Rectangle2D.Double(
                                x + (cluster.dx()[i] + ink.getX()) * scale,
                                baseline + (ink.getY() - cluster.dy()[i]) * scale,
                                ink.getWidth() * scale,
                                ink.getHeight() * scale));
                    }
                }
                x += cluster.advance() * scale;
            }
        }
        return all;
    }

    /** @return where the next run begins */
    private static double add(Path2D path, Line.Run run, double from, double baseline) {
        double scale = run.size() / run.face().unitsPerEm();
        double x = from;
        for (var cluster : run.clusters()) {
            for (int i = 0; i < cluster.glyphs().length; i++) {
                var place = AffineTransform.getTranslateInstance(
                        x + cluster.dx()[i] * scale, baseline - cluster.dy()[i] * scale);
                place.scale(scale, scale);
                path.append(place.createTransformedShape(run.face().outline(cluster.glyphs()[i])), false);
            }
            x += cluster.advance() * scale;
        }
        return x;
    }
}
