package org.mekongmigration.handinhand.press.pdf;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import org.mekongmigration.handinhand.typesetting.Mark;

/**
 * A drawn shape as PDF operators, from its first point on, so that the same shape reads the same wherever it stands.
 *
 * @param x of its first point
 * @param y of its first point, downwards from the top of the page
 * @param path with the operator that paints it
 */
record DrawnShape(double x, double y, String path) {

    private static final double TWO_THIRDS = 2.0 / 3;

    /** In points. Under a broad line a shape is straight lines between half points, and no further from itself than this share of the line. */
    private static final double BROAD = 3;

    private static final double SHARE_OF_LINE = 1.0 / 8;

    static DrawnShape of(Mark.Drawing drawing) {
        var fill = drawing.fill();
        var line = drawing.stroke() > 0 ? drawing.line() : null;
        if (fill == null && line == null) {
            return new DrawnShape(0, 0, "");
        }
        boolean solid = fill == line;
        boolean broad = (fill == null || solid) && drawing.stroke() >= BROAD;
        var shape = broad ? coarse(drawing, solid) : drawing.shape();
        var steps = shape.getPathIterator(null);
        var first = new double[6];
        if (!steps.isDone()) {
            steps.currentSegment(first);
        }
        double left = PdfNumbers.rounded(first[0]);
        double top = PdfNumbers.rounded(first[1]);
        var out = new StringBuilder();
        boolean evenOdd = path(steps, left, top, broad ? 2 : 100, out);
        out.append(fill == null ? "S" : line == null ? "f" : "B");
        out.append(fill != null && evenOdd ? "*\n" : "\n");
        return new DrawnShape(left, top, out.toString());
    }

    private static Shape coarse(Mark.Drawing drawing, boolean solid) {
        var outline = Outline.coarse(drawing.shape(), drawing.stroke() * SHARE_OF_LINE);
        return (solid ? outline.covered(drawing.stroke()) : outline).shape();
    }

    /** What sets the colours and the line, before it is painted. */
    static void manner(Mark.Drawing drawing, Inks inks, StringBuilder out) {
        if (drawing.fill() != null) {
            inks.fill(out, drawing.fill());
        }
        if (drawing.stroke() > 0 && drawing.line() != null) {
            inks.line(out, drawing.line());
            PdfNumbers.decimal(out, drawing.stroke());
            out.append(" w 1 j\n");
            if (drawing.dash().length > 0) {
                out.append('[');
                PdfNumbers.decimals(out, drawing.dash());
                out.append("]0 d\n");
            }
        }
    }

    private static boolean path(PathIterator steps, double left, double top, int parts, StringBuilder out) {
        var points = new double[6];
        double x = 0;
        double y = 0;
        for (; !steps.isDone(); steps.next()) {
            int kind = steps.currentSegment(points);
            for (int i = 0; i < points.length; i += 2) {
                points[i] -= left;
                points[i + 1] = top - points[i + 1];
            }
            if (kind == PathIterator.SEG_QUADTO) {
                points = cubic(x, y, points);
                kind = PathIterator.SEG_CUBICTO;
            }
            int count = PathIterator.SEG_CLOSE == kind ? 0 : kind == PathIterator.SEG_CUBICTO ? 6 : 2;
            for (int i = 0; i < count; i++) {
                PdfNumbers.decimal(out, points[i], parts);
                out.append(' ');
            }
            out.append(operator(kind)).append('\n');
            if (count > 0) {
                x = points[count - 2];
                y = points[count - 1];
            }
        }
        return steps.getWindingRule() == PathIterator.WIND_EVEN_ODD;
    }

    private static char operator(int kind) {
        return switch (kind) {
            case PathIterator.SEG_MOVETO -> 'm';
            case PathIterator.SEG_LINETO -> 'l';
            case PathIterator.SEG_CUBICTO -> 'c';
            default -> 'h';
        };
    }

    /** PDF has cubic curves only. */
    private static double[] cubic(double x, double y, double[] quadratic) {
        return new double[] {
            x + TWO_THIRDS * (quadratic[0] - x),
            y + TWO_THIRDS * (quadratic[1] - y),
            quadratic[2] + TWO_THIRDS * (quadratic[0] - quadratic[2]),
            quadratic[3] + TWO_THIRDS * (quadratic[1] - quadratic[3]),
            quadratic[2],
            quadratic[3]
        };
    }
}
