package org.mekongmigration.handinhand.typesetting;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

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
