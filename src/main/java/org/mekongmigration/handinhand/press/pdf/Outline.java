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

    private final int windingRule;
    private final List<Contour> contours = new ArrayList<>();

    private Outline(int windingRule) {
        this.windingRule = windingRule;
    }

    /** The same shape of straight lines, none of which is further from it than that (after Ramer, Douglas and Peucker). */
    static Outline coarse(Shape shape, double furthest) {
        var steps = new FlatteningPathIterator(shape.getPathIterator(null), furthest / 4);
        var outline = new Outline(steps.getWindingRule());
        var points = new ArrayList<Point2D>();
        var at = new double[6];
        for (; !steps.isDone(); steps.next()) {
            int step = steps.currentSegment(at);
            if (step != PathIterator.SEG_LINETO) {
                outline.add(points, furthest, step == PathIterator.SEG_CLOSE);
            }
            if (step != PathIterator.SEG_CLOSE) {
                points.add(new Point2D.Double(at[0], at[1]));
            }
        }
        outline.add(points, furthest, false);
        return outline;
    }

    /** The same where it is filled and drawn in one colour: without the holes that a line of that width covers. */
    Outline covered(double line) {
        double side = contours.stream().mapToDouble(Contour::area).sum();
        var covered = new Outline(windingRule);
        contours.stream()
                .filter(contour -> contour.area() * side > 0 || contour.narrowest() > line)
                .forEach(covered.contours::add);
        return covered;
    }

    Shape shape() {
        var path = new Path2D.Double(windingRule);
        contours.forEach(contour -> contour.draw(path));
        return path;
    }

    private void add(List<Point2D> points, double furthest, boolean closed) {
        if (points.isEmpty()) {
            return;
        }
        var kept = new ArrayList<Point2D>();
        kept.add(points.getFirst());
        keep(points, 0, points.size() - 1, furthest, kept);
        if (closed && kept.size() > 1 && kept.getLast().equals(kept.getFirst())) {
            kept.removeLast();
        }
        contours.add(new Contour(kept, closed));
        points.clear();
    }

    private static void keep(List<Point2D> points, int first, int last, double furthest, List<Point2D> kept) {
        var from = points.get(first);
        var to = points.get(last);
        double most = furthest;
        int between = last;
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
                between = i;
            }
        }
        if (between == last) {
            kept.add(to);
            return;
        }
        keep(points, first, between, furthest, kept);
        keep(points, between, last, furthest, kept);
    }

    private record Contour(List<Point2D> points, boolean closed) {

        /** Of one sign round the letters, of the other round their holes. */
        double area() {
            double twice = 0;
            var before = points.getLast();
            for (var point : points) {
                twice += before.getX() * point.getY() - point.getX() * before.getY();
                before = point;
            }
            return twice / 2;
        }

        double narrowest() {
            var across = points.stream().mapToDouble(Point2D::getX).summaryStatistics();
            var down = points.stream().mapToDouble(Point2D::getY).summaryStatistics();
            return Math.min(across.getMax() - across.getMin(), down.getMax() - down.getMin());
        }

        void draw(Path2D path) {
            path.moveTo(points.getFirst().getX(), points.getFirst().getY());
            points.stream().skip(1).forEach(point -> path.lineTo(point.getX(), point.getY()));
            if (closed) {
                path.closePath();
            }
        }
    }
}
