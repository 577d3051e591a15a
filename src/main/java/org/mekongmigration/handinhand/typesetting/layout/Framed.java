package org.mekongmigration.handinhand.typesetting.layout;

import java.util.Optional;

/**
 * A box with a frame round it. Parted, each part has a whole frame.
 *
 * @param first whether its beginning stands in this frame
 */
record Framed(Box inner, double width, Padding padding, Frame frame, boolean first) implements Box {

    record Padding(double top, double side, double bottom) {}

    interface Frame {
        void draw(Canvas canvas, double x, double y, double width, double height, boolean first);
    }

    @Override
    public double height() {
        return padding.top() + inner.height() + padding.bottom();
    }

    @Override
    public double baseline() {
        return padding.top() + inner.baseline();
    }

    @Override
    public void draw(Canvas canvas, double x, double y) {
        frame.draw(canvas, x, y, width, height(), first);
        inner.draw(canvas, x + padding.side(), y + padding.top());
    }

    @Override
    public Optional<Split> split(double room) {
        return inner.split(room - padding.top() - padding.bottom())
                .map(parted -> new Split(
                        new Framed(parted.head(), width, padding, frame, first),
                        parted.rest() == EMPTY ? EMPTY : new Framed(parted.rest(), width, padding, frame, false)));
    }
}
