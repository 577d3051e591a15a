package org.mekongmigration.handinhand.press.pdf;

import java.awt.Shape;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** Shapes of no more points than can be seen. */
final class Outline {

    private Outline() {}

    /** The same shape of straight lines, none of which is further from it than that (after Ramer, Douglas and Peucker). */
    static Shape coarse(Shape shape, double furthest) {
        var steps = new FlatteningPathIterator(shape.getPathIterator(null), furthest / 4);
        var coarse = new Path2D.Double(steps.getWindingRule());
        var points = new ArrayList<Point2D>();
        var at = new double[6];
        for (; !steps.isDone(); steps.next()) {
            switch (steps.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> {
                    draw(points, furthest, coarse);
                    points.add(new Point2D.Double(at[0], at[1]));
                }
                case PathIterator.SEG_LINETO -> points.add(new Point2D.Double(at[0], at[1]));
                default -> {
                    draw(points, furthest, coarse);
                    coarse.closePath();
                }
            }
        }
        draw(points, furthest, coarse);
        return coarse;
    }

    private static void draw(List<Point2D> points, double furthest, Path2D path) {
        if (points.isEmpty()) {
            return;
        }
        path.moveTo(points.getFirst().getX(), points.getFirst().getY());
        between(points, 0, points.size() - 1, furthest, path);
        points.clear();
    }

    private static void between(List<Point2D> points, int first, int last, double furthest, Path2D path) {
        var from = points.get(first);
        var to = points.get(last);
        double most = furthest;
        int kept = last;
        for (int i = first + 1; i < last; i++) {
            double away = Line2D.ptSegDist(
                    from.getX(),
                    from.getY(),
                    to.getX(),
                    to.getY(),
                    points.get(i).getX(),
                    points.get(i).getY());
            if (away > most) {
                most = away;
                kept = i;
            }
        }
        if (kept == last) {
            path.lineTo(to.getX(), to.getY());
            return;
        }
        between(points, first, kept, furthest, path);
        between(points, kept, last, furthest, path);
    }
}
