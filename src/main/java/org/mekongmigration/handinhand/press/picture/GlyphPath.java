package org.mekongmigration.handinhand.press.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import org.mekongmigration.handinhand.typesetting.Line;
import org.mekongmigration.handinhand.typesetting.Mark;

/** The ink of a line of words, as one outline on its page. */
final class GlyphPath {

    private GlyphPath() {}

    static Path2D of(Mark.Words words) {
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double x = words.x();
        for (var run : words.line().runs()) {
            x = add(path, run, x, words.baseline());
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
