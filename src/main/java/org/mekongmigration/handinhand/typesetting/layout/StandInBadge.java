package org.mekongmigration.handinhand.typesetting.layout;

import org.mekongmigration.handinhand.typesetting.Ink;
import org.mekongmigration.handinhand.typesetting.Line;

/** The tag of a language in a small frame, before words that stand in for another language. */
record StandInBadge(Line tag) implements Box {

    double width() {
        return tag.width() + 2 * Measures.STAND_IN_PADDING + Measures.STAND_IN_GAP;
    }

    @Override
    public double height() {
        return Measures.STAND_IN_HIGH;
    }

    @Override
    public double baseline() {
        return Measures.STAND_IN_UP;
    }

    @Override
    public void draw(Canvas canvas, double x, double y) {
        var frame = Shapes.rounded(
                x, y, tag.width() + 2 * Measures.STAND_IN_PADDING, Measures.STAND_IN_HIGH, Measures.STAND_IN_PADDING);
        canvas.stroke(frame, Measures.LINE, Ink.INK);
        canvas.words(null, x + Measures.STAND_IN_PADDING, y + Measures.STAND_IN_UP, tag, Ink.INK);
    }
}
