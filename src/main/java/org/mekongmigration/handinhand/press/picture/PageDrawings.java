package org.mekongmigration.handinhand.press.picture;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Locale;
import org.mekongmigration.handinhand.typesetting.LineInk;
import org.mekongmigration.handinhand.typesetting.Mark;
import org.mekongmigration.handinhand.typesetting.Page;

/** Draws pages as SVG: outlines only, so that no face is needed where it is shown. */
public final class PageDrawings {

    private static final int FIGURES = 6;

    private PageDrawings() {}

    /** A whole SVG document, one unit a point. Pictures are inside it. */
    public static String svg(Page page) {
        var svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(number(page.width()))
                .append(' ')
                .append(number(page.height()))
                .append("\"><rect width=\"100%\" height=\"100%\" fill=\"#FFFFFF\"/>");
        for (var mark : page.marks()) {
            switch (mark) {
                case Mark.Words words ->
                    path(
                            svg,
                            LineInk.of(words.line(), words.x(), words.baseline()),
                            " fill=\"" + color(words.ink().rgb()) + "\"");
                case Mark.Drawing drawing -> path(svg, drawing.shape(), paint(drawing));
                case Mark.Picture picture -> picture(svg, picture);
            }
        }
        return svg.append("</svg>").toString();
    }

    private static String paint(Mark.Drawing drawing) {
        var paint = new StringBuilder(" fill=\"")
                .append(drawing.fill() == null ? "none" : color(drawing.fill().rgb()))
                .append('"');
        if (drawing.line() != null && drawing.stroke() > 0) {
            paint.append(" stroke=\"")
                    .append(color(drawing.line().rgb()))
                    .append("\" stroke-linejoin=\"round\" stroke-width=\"")
                    .append(number(drawing.stroke()))
                    .append('"');
            if (drawing.dash().length > 0) {
                paint.append(" stroke-dasharray=\"");
                for (double length : drawing.dash()) {
                    paint.append(number(length)).append(' ');
                }
                paint.append('"');
            }
        }
        return paint.toString();
    }

    private static void path(StringBuilder svg, Shape shape, String paint) {
        svg.append("<path").append(paint).append(" d=\"");
        var point = new double[FIGURES];
        for (var path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(point)) {
                case PathIterator.SEG_MOVETO -> points(svg, 'M', point, 2);
                case PathIterator.SEG_LINETO -> points(svg, 'L', point, 2);
                case PathIterator.SEG_QUADTO -> points(svg, 'Q', point, 4);
                case PathIterator.SEG_CUBICTO -> points(svg, 'C', point, 6);
                default -> svg.append('Z');
            }
        }
        svg.append("\"/>");
    }

    private static void points(StringBuilder svg, char command, double[] point, int count) {
        svg.append(command);
        for (int i = 0; i < count; i++) {
            svg.append(i == 0 ? "" : " ").append(number(point[i]));
        }
    }

    private static void picture(StringBuilder svg, Mark.Picture picture) {
        try (var in = picture.source().opener().open()) {
            var bytes = in.readAllBytes();
            var whole = picture.whole();
            svg.append("<svg x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\">"
                            .formatted(
                                    number(picture.x()),
                                    number(picture.y()),
                                    number(picture.width()),
                                    number(picture.height())))
                    .append(
                            "<image x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" preserveAspectRatio=\"none\" href=\"data:"
                                    .formatted(
                                            number(whole.getX() - picture.x()),
                                            number(whole.getY() - picture.y()),
                                            number(whole.getWidth()),
                                            number(whole.getHeight())))
                    .append(mediaType(bytes))
                    .append(";base64,")
                    .append(Base64.getEncoder().encodeToString(bytes))
                    .append("\"/></svg>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String mediaType(byte[] bytes) {
        return switch (bytes.length == 0 ? 0 : bytes[0] & 0xFF) {
            case 0x89 -> "image/png";
            case 'R' -> "image/webp";
            default -> "image/jpeg";
        };
    }

    private static String color(int rgb) {
        return "#%06X".formatted(rgb);
    }

    private static String number(double value) {
        var text = String.format(Locale.ROOT, "%.2f", value);
        return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
    }
}
