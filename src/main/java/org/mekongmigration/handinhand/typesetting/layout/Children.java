package org.mekongmigration.handinhand.typesetting.layout;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.List;
import org.mekongmigration.handinhand.typesetting.Ink;

/** Six children who stand hand in hand. Every colour has an outline, so that a copy without colour shows the same. */
final class Children {

    /** Of the drawing, in its own units. */
    private static final double WIDTH = 520;

    private static final double HEIGHT = 156;
    private static final double GROUND = 151.5;
    private static final double FEET = 148;
    private static final double FIRST = 50;
    private static final double BETWEEN = 84;

    private static final Shape LEGS = Outlined.path("M-9,-34 L-9,-4 M9,-34 L9,-4");
    private static final Shape SHOES = Outlined.path("M-16,0 L-4,0 M4,0 L16,0");
    private static final Shape ARMS = Outlined.path("M-18,-78 Q-30,-62 -40,-52 M18,-78 Q30,-62 40,-52");
    private static final Shape DRESS = Outlined.path("M-16,-88 C-8,-93 8,-93 16,-88 L24,-32 C10,-27 -10,-27 -24,-32 Z");
    private static final Shape SASH = Outlined.path("M-16,-88 L14,-40 L22,-44 L-6,-92 Z");
    private static final Shape WEAVE =
            Outlined.path("M-8,-86 L-12,-80 M-2,-78 L-6,-72 M4,-68 L0,-62 M10,-59 L6,-53 M15,-50 L11,-44");
    private static final Shape SMILE = Outlined.path("M-6,-98 Q0,-92 6,-98");

    private static final String LONG = "M-17,-112 C-22,-140 22,-140 17,-112 C20,-104 18,-96 15,-94 L13,-112"
            + " C4,-114 -6,-118 -9,-122 C-10,-116 -13,-112 -14,-110 L-15,-94 C-19,-98 -20,-106 -17,-112 Z";
    private static final String SHORT =
            "M-17,-114 C-20,-138 20,-140 17,-112 C12,-116 10,-122 8,-124 C0,-118 -10,-118 -17,-114 Z";
    private static final String PLAITS =
            "M-17,-112 C-20,-138 20,-138 17,-112 C8,-122 2,-124 0,-128 C-2,-124 -8,-122 -17,-112 Z"
                    + " M-17,-112 C-27,-110 -31,-96 -25,-86 C-21,-92 -17,-98 -17,-112 Z M17,-112 C27,-110 31,-96 25,-86 C21,-92 17,-98 17,-112 Z";
    private static final String FRINGE = "M-18,-114 C-18,-138 18,-138 18,-114 Z";
    private static final String KNOT = "M-17,-113 C-20,-138 20,-138 17,-113 C10,-122 -8,-124 -17,-113 Z"
            + " M-8,-137 C-8,-147.6 8,-147.6 8,-137 C8,-126.4 -8,-126.4 -8,-137 Z";

    private record Child(Ink skin, Ink dress, boolean sash, String hair) {}

    private static final List<Child> SIX = List.of(
            new Child(Ink.TAN, Ink.WHITE, true, LONG),
            new Child(Ink.BROWN, Ink.SUN, false, SHORT),
            new Child(Ink.FAIR, Ink.RIVER, false, PLAITS),
            new Child(Ink.BROWN, Ink.WHITE, false, FRINGE),
            new Child(Ink.TAN, Ink.ROSE, false, KNOT),
            new Child(Ink.FAIR, Ink.LAKE, true, SHORT));

    private final Canvas canvas;
    private final AffineTransform place;

    private Children(Canvas canvas, AffineTransform place) {
        this.canvas = canvas;
        this.place = place;
    }

    /** Of the whole for its width. */
    static double height(double width) {
        return width * HEIGHT / WIDTH;
    }

    /** @param ground how far the line on which they stand runs beyond them on both sides */
    static Box of(double width, double ground) {
        double scale = width / WIDTH;
        return new Ornament(height(width), (canvas, x, y) -> {
            var place = AffineTransform.getTranslateInstance(x, y);
            place.scale(scale, scale);
            new Children(canvas, place).draw(ground / scale);
        });
    }

    private void draw(double ground) {
        for (int i = 0; i < SIX.size(); i++) {
            at(FIRST + i * BETWEEN).draw(SIX.get(i));
        }
        for (int i = 1; i < SIX.size(); i++) {
            var hands = Shapes.ring(FIRST + (i - 0.5) * BETWEEN, FEET - 51, 12.8);
            outlined(hands, 2.4, Ink.TAN);
        }
        outlined(Shapes.line(-ground, GROUND, WIDTH + ground, GROUND), 2.6, Ink.WHITE);
    }

    private Children at(double x) {
        var moved = new AffineTransform(place);
        moved.translate(x, FEET);
        return new Children(canvas, moved);
    }

    private void draw(Child child) {
        thick(LEGS, 13, 8, child.skin());
        filled(stroked(SHOES, 6), Ink.INK);
        thick(ARMS, 12.5, 7.6, child.skin());
        outlined(DRESS, 2.8, child.dress());
        if (child.sash()) {
            outlined(SASH, 2, Ink.WHITE);
            filled(stroked(WEAVE, 1.6), Ink.INK);
        }
        outlined(Shapes.ring(0, -108, 36), 2.8, child.skin());
        filled(Outlined.path(child.hair()), Ink.INK);
        filled(Shapes.ring(-6.5, -105, 4.4), Ink.INK);
        filled(Shapes.ring(6.5, -105, 4.4), Ink.INK);
        filled(stroked(SMILE, 2.2), Ink.INK);
    }

    /** A limb: its outline, then its inside. */
    private void thick(Shape line, double outer, double inner, Ink ink) {
        filled(stroked(line, outer), Ink.INK);
        filled(stroked(line, inner), ink);
    }

    private static Shape stroked(Shape line, double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND).createStrokedShape(line);
    }

    private void filled(Shape shape, Ink ink) {
        canvas.fill(placed(shape), ink);
    }

    private void outlined(Shape shape, double width, Ink ink) {
        canvas.filledOutline(placed(shape), width * place.getScaleX(), Ink.INK, ink);
    }

    private Shape placed(Shape shape) {
        return new Path2D.Double(shape, place);
    }
}
