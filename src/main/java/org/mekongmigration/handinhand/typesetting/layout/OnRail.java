package org.mekongmigration.handinhand.typesetting.layout;

import java.util.Optional;
import org.mekongmigration.handinhand.typesetting.Ink;

/**
 * A box beside which the river of time runs on.
 *
 * @param x of the river, from the left of the box
 * @param begins with a ring on the river
 */
record OnRail(Box inner, double x, boolean begins) implements Box {

    @Override
    public double height() {
        return inner.height();
    }

    @Override
    public double baseline() {
        return inner.baseline();
    }

    @Override
    public void draw(Canvas canvas, double left, double y) {
        double middle = begins ? y + Measures.RING_DOWN : y;
        canvas.rail(left + x, middle, y + height());
        if (begins) {
            canvas.filledOutline(Shapes.ring(left + x, middle, Measures.RIVER_RING), Measures.RING, Ink.INK, Ink.WHITE);
        }
        inner.draw(canvas, left, y);
    }

    @Override
    public Optional<Split> split(double room) {
        return inner.split(room)
                .map(parted -> new Split(new OnRail(parted.head(), x, begins), new OnRail(parted.rest(), x, false)));
    }
}
