package org.mekongmigration.handinhand.typesetting.layout;

import org.mekongmigration.handinhand.typesetting.Ink;

/** Drawn lines without words, of a given height. */
record Ornament(double height, Drawer drawer) implements Box {

    interface Drawer {
        void draw(Canvas canvas, double x, double y);
    }

    /** A line across, without height of its own. */
    static Ornament rule(double width, double stroke) {
        return new Ornament(0, (canvas, x, y) -> canvas.stroke(Shapes.line(x, y, x + width, y), stroke, Ink.INK));
    }

    @Override
    public double baseline() {
        return 0;
    }

    @Override
    public void draw(Canvas canvas, double x, double y) {
        drawer.draw(canvas, x, y);
    }
}
