package org.mekongmigration.handinhand.typesetting.layout;

import org.mekongmigration.handinhand.typesetting.Ink;
import org.mekongmigration.handinhand.typesetting.Line;

/** The tag of a language in a small frame, before words that stand in for another language. */
record StandInBadge(Line tag) implements Box {

    private static final double PADDING = Measures.mm(1);
    private static final double GAP = Measures.mm(1.6);
    private static final double UP = Measures.mm(2.9);
    private static final double HIGH = Measures.mm(3.9);

    double width() {
        return tag.width() + 2 * PADDING + GAP;
    }

    @Override
    public double height() {
        return HIGH;
    }

    @Override
    public double baseline() {
        return UP;
    }

    @Override
    public void draw(Canvas canvas, double x, double y) {
        var frame = Shapes.rounded(x, y, tag.width() + 2 * PADDING, HIGH, PADDING);
        canvas.stroke(frame, Measures.LINE, Ink.INK);
        canvas.words(null, x + PADDING, y + UP, tag, Ink.INK);
    }
}
