package org.mekongmigration.handinhand.typesetting.layout;

import java.awt.Shape;
import java.awt.geom.Path2D;

/** Frames with round corners that are interrupted somewhere: by a name, a pointer, a tail. Drawn clockwise. */
final class Frames {

    /** How far the handles of a quarter of a circle stay from its corner. */
    private static final double HANDLE = 0.448;

    private final Path2D.Double path = new Path2D.Double();
    private final double left;
    private final double top;
    private final double right;
    private final double bottom;
    private final double radius;

    private Frames(double x, double y, double width, double height, double radius) {
        this.left = x;
        this.top = y;
        this.right = x + width;
        this.bottom = y + height;
        this.radius = Math.min(radius, height / 2);
    }

    /** Open at its top from one place to another, where its name stands. */
    static Shape named(double x, double y, double width, double height, double radius, double from, double to) {
        var frame = new Frames(x, y, width, height, radius);
        frame.path.moveTo(to, y);
        frame.topRight();
        frame.bottomRight();
        frame.bottomLeft();
        frame.topLeft();
        frame.path.lineTo(from, y);
        return frame.path;
    }

    /** With a pointer at its left to the word before it. */
    static Shape pointed(double x, double y, double width, double height, double radius, double middle) {
        var frame = new Frames(x, y, width, height, radius);
        double half = Measures.POINTER_HEIGHT / 2;
        frame.path.moveTo(x + frame.radius, y);
        frame.topRight();
        frame.bottomRight();
        frame.bottomLeft();
        frame.path.lineTo(x, Math.min(middle + half, frame.bottom - frame.radius));
        frame.path.lineTo(x - Measures.POINTER_WIDTH, middle);
        frame.path.lineTo(x, Math.max(middle - half, y + frame.radius * 0.6));
        frame.topLeft();
        frame.path.closePath();
        return frame.path;
    }

    /** A speech bubble whose tail hangs down below it. Tail and tip as shares of the width. */
    static Shape speech(double x, double y, double width, double height, double radius, double tail, double tip) {
        var frame = new Frames(x, y, width, height, radius);
        frame.path.moveTo(x + frame.radius, y);
        frame.topRight();
        frame.bottomRight();
        frame.path.lineTo(x + tail * width + Measures.TAIL_WIDTH, frame.bottom);
        frame.path.lineTo(x + tip * width, frame.bottom + Measures.TAIL_HEIGHT);
        frame.path.lineTo(x + tail * width, frame.bottom);
        frame.bottomLeft();
        frame.topLeft();
        frame.path.closePath();
        return frame.path;
    }

    private void topRight() {
        double handle = radius * HANDLE;
        path.lineTo(right - radius, top);
        path.curveTo(right - handle, top, right, top + handle, right, top + radius);
    }

    private void bottomRight() {
        double handle = radius * HANDLE;
        path.lineTo(right, bottom - radius);
        path.curveTo(right, bottom - handle, right - handle, bottom, right - radius, bottom);
    }

    private void bottomLeft() {
        double handle = radius * HANDLE;
        path.lineTo(left + radius, bottom);
        path.curveTo(left + handle, bottom, left, bottom - handle, left, bottom - radius);
    }

    private void topLeft() {
        double handle = radius * HANDLE;
        path.lineTo(left, top + radius);
        path.curveTo(left, top + handle, left + handle, top, left + radius, top);
    }
}
