package org.mekongmigration.handinhand.press.pdf;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import org.mekongmigration.handinhand.typesetting.Mark;

/** Drawn shapes as PDF operators. */
final class Outlines {

    private static final double TWO_THIRDS = 2.0 / 3;

    private Outlines() {}

    static String drawing(Mark.Drawing drawing, double pageHeight, Inks inks) {
        var fill = drawing.fill();
        var line = drawing.stroke() > 0 ? drawing.line() : null;
        if (fill == null && line == null) {
            return "";
        }
        var out = new StringBuilder("q\n");
        if (fill != null) {
            out.append(inks.fill(fill));
        }
        if (line != null) {
            out.append(inks.line(line));
            out.append(PdfNumbers.decimal(drawing.stroke())).append(" w 1 j\n");
            if (drawing.dash().length > 0) {
                out.append('[').append(PdfNumbers.decimals(drawing.dash())).append("]0 d\n");
            }
        }
        boolean evenOdd = path(drawing.shape(), pageHeight, out);
        out.append(fill == null ? "S" : line == null ? "f" : "B");
        out.append(fill != null && evenOdd ? "*" : "").append("\nQ\n");
        return out.toString();
    }

    private static boolean path(Shape shape, double pageHeight, StringBuilder out) {
        var points = new double[6];
        double x = 0;
        double y = 0;
        var steps = shape.getPathIterator(null);
        for (; !steps.isDone(); steps.next()) {
            int kind = steps.currentSegment(points);
            for (int i = 1; i < points.length; i += 2) {
                points[i] = pageHeight - points[i];
            }
            if (kind == PathIterator.SEG_QUADTO) {
                points = cubic(x, y, points);
                kind = PathIterator.SEG_CUBICTO;
            }
            int count = PathIterator.SEG_CLOSE == kind ? 0 : kind == PathIterator.SEG_CUBICTO ? 6 : 2;
            for (int i = 0; i < count; i++) {
                out.append(PdfNumbers.decimal(points[i])).append(' ');
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
