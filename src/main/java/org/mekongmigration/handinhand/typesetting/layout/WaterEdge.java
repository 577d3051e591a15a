package org.mekongmigration.handinhand.typesetting.layout;

import static org.mekongmigration.handinhand.typesetting.layout.Measures.mm;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.mekongmigration.handinhand.typesetting.Ink;

/** The free edge of a picture that meets three edges of its page is a wave. */
final class WaterEdge {

    private static final double HALF = mm(23);
    private static final double AMPLITUDE = mm(1.5);
    private static final double STROKE = mm(0.9);
    private static final double OVER = mm(1);

    private WaterEdge() {}

    static void draw(Canvas canvas, BookPage page, Rectangle2D picture) {
        boolean top = page.touchesTop(picture);
        boolean bottom = page.touchesBottom(picture);
        boolean left = page.touchesLeft(picture);
        boolean right = page.touchesRight(picture);
        double width = page.width();
        double height = page.height();
        if (left && right && top && !bottom) {
            edge(canvas, width, AffineTransform.getTranslateInstance(0, picture.getMaxY()));
        } else if (left && right && bottom && !top) {
            edge(canvas, width, new AffineTransform(1, 0, 0, -1, 0, picture.getMinY()));
        } else if (top && bottom && left && !right) {
            edge(canvas, height, new AffineTransform(0, 1, 1, 0, picture.getMaxX(), 0));
        } else if (top && bottom && right && !left) {
            edge(canvas, height, new AffineTransform(0, 1, -1, 0, picture.getMinX(), 0));
        }
    }

    /** Drawn as a lower edge at y = 0: the wave stands over it, and white from the wave down. */
    private static void edge(Canvas canvas, double length, AffineTransform place) {
        double level = -AMPLITUDE - STROKE / 2;
        Shape wave = Shapes.wave(-OVER, level, length + 2 * OVER, HALF, AMPLITUDE);
        var white = new Path2D.Double(wave);
        white.lineTo(length + OVER, OVER);
        white.lineTo(-OVER, OVER);
        white.closePath();
        canvas.fill(place.createTransformedShape(white), Ink.WHITE);
        canvas.stroke(place.createTransformedShape(wave), STROKE, Ink.INK);
    }
}
