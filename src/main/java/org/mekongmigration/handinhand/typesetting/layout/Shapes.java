package org.mekongmigration.handinhand.typesetting.layout;

import static org.mekongmigration.handinhand.typesetting.layout.Measures.mm;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** Drawn forms that pages have in common. */
final class Shapes {

    private Shapes() {}

    static Shape line(double x1, double y1, double x2, double y2) {
        return new Line2D.Double(x1, y1, x2, y2);
    }

    static Shape box(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x, y, width, height);
    }

    static Shape rounded(double x, double y, double width, double height, double radius) {
        return new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius);
    }

    static Shape ring(double centreX, double centreY, double diameter) {
        return new Ellipse2D.Double(centreX - diameter / 2, centreY - diameter / 2, diameter, diameter);
    }

    /** Water from left to right. */
    static Shape wave(double x, double y, double width, double half, double amplitude) {
        var path = new Path2D.Double();
        path.moveTo(x, y);
        int waves = Math.max(1, (int) Math.round(width / half));
        double step = width / waves;
        for (int i = 0; i < waves; i++) {
            double crest = y + (i % 2 == 0 ? -2 : 2) * amplitude;
            path.quadTo(x + (i + 0.5) * step, crest, x + (i + 1) * step, y);
        }
        return path;
    }

    /** Water from the top down. */
    static Shape fallingWave(double x, double top, double bottom, double amplitude) {
        var path = new Path2D.Double();
        path.moveTo(x, top);
        int waves = Math.max(1, (int) Math.round((bottom - top) / Measures.WAVE_HALF));
        double step = (bottom - top) / waves;
        for (int i = 0; i < waves; i++) {
            double crest = x + (i % 2 == 0 ? -2 : 2) * amplitude;
            path.quadTo(crest, top + (i + 0.5) * step, x, top + (i + 1) * step);
        }
        return path;
    }

    /** Scissors, 9 mm high at most, cutting to the right. */
    static Shape scissors(double x, double y) {
        var path = new Path2D.Double();
        double unit = mm(0.3);
        path.append(ring(x, y + 4 * unit, 6 * unit), false);
        path.append(ring(x, y - 4 * unit, 6 * unit), false);
        path.append(line(x + 2.5 * unit, y + 2.5 * unit, x + 16 * unit, y - 5 * unit), false);
        path.append(line(x + 2.5 * unit, y - 2.5 * unit, x + 16 * unit, y + 5 * unit), false);
        return path;
    }
}
