package org.mekongmigration.handinhand.typesetting.layout;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import org.mekongmigration.handinhand.document.Block.ActKind;
import org.mekongmigration.handinhand.typesetting.Ink;

/** The project's sign and the signs of who does what; told apart by their shape, so that a bad copier does no harm. */
final class Icons {

    private static final double SIGN_WIDTH = 22;
    private static final double SIGN_HEIGHT = 9;

    private Icons() {}

    /** Two hands: two waves that meet. Its lower edge stands on y. */
    static void sign(Canvas canvas, double x, double y) {
        var hand = new Path2D.Double();
        hand.moveTo(2, 15);
        hand.lineTo(17, 15);
        hand.append(new Arc2D.Double(17.227 - 6.2, 8.804 - 6.2, 12.4, 12.4, -92.1, 247.3, Arc2D.OPEN), true);
        var both = new Path2D.Double(hand);
        both.append(AffineTransform.getTranslateInstance(44, 0).createTransformedShape(mirrored(hand)), false);
        canvas.stroke(placed(both, x, y - SIGN_HEIGHT, SIGN_WIDTH / 44), 1.2, Ink.RIVER);
    }

    static double signWidth() {
        return SIGN_WIDTH;
    }

    /** @param middle of its height */
    static void act(Canvas canvas, ActKind kind, double x, double middle, double size) {
        double top = middle - size / 2;
        double scale = size / 20;
        switch (kind) {
            case SAY -> canvas.stroke(placed(bubble(), x, top, scale), 2 * scale, Ink.INK);
            case DO -> canvas.fill(placed(triangle(), x, top, scale), Ink.INK);
            case PUPILS -> canvas.fill(placed(heads(), x, top, scale), Ink.INK);
        }
    }

    /** A ring with an exclamation mark. */
    static void care(Canvas canvas, double x, double middle, double size) {
        double scale = size / 20;
        double centre = x + size / 2;
        double top = middle - size / 2;
        canvas.stroke(Shapes.ring(centre, middle, 17.2 * scale), 2 * scale, Ink.INK);
        canvas.fill(
                Shapes.rounded(centre - 1.2 * scale, top + 4 * scale, 2.4 * scale, 8 * scale, 1.2 * scale), Ink.INK);
        canvas.fill(Shapes.ring(centre, top + 14.6 * scale, 3 * scale), Ink.INK);
    }

    private static Shape mirrored(Shape shape) {
        return AffineTransform.getScaleInstance(-1, 1).createTransformedShape(shape);
    }

    private static Shape placed(Shape shape, double x, double y, double scale) {
        var place = AffineTransform.getTranslateInstance(x, y);
        place.scale(scale, scale);
        return place.createTransformedShape(shape);
    }

    private static Shape bubble() {
        var path = new Path2D.Double();
        path.moveTo(3, 3);
        path.lineTo(17, 3);
        path.quadTo(19, 3, 19, 5);
        path.lineTo(19, 12);
        path.quadTo(19, 14, 17, 14);
        path.lineTo(9, 14);
        path.lineTo(4, 18);
        path.lineTo(4, 14);
        path.lineTo(3, 14);
        path.quadTo(1, 14, 1, 12);
        path.lineTo(1, 5);
        path.quadTo(1, 3, 3, 3);
        path.closePath();
        return path;
    }

    private static Shape triangle() {
        var path = new Path2D.Double();
        path.moveTo(4, 2);
        path.lineTo(17, 10);
        path.lineTo(4, 18);
        path.closePath();
        return path;
    }

    private static Shape heads() {
        var path = new Path2D.Double();
        path.append(Shapes.ring(10, 5, 8), false);
        path.append(Shapes.ring(5, 15, 8), false);
        path.append(Shapes.ring(15, 15, 8), false);
        return path;
    }
}
