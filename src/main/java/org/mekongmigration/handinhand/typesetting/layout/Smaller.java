package org.mekongmigration.handinhand.typesetting.layout;

import java.awt.geom.AffineTransform;
import java.util.Arrays;
import org.mekongmigration.handinhand.typesetting.Line;
import org.mekongmigration.handinhand.typesetting.Mark;

/** What is drawn on a page, drawn again elsewhere in another size. */
record Smaller(double scale, double x, double y) {

    Mark of(Mark mark) {
        return switch (mark) {
            case Mark.Words words ->
                new Mark.Words(
                        words.tag(),
                        x + scale * words.x(),
                        y + scale * words.baseline(),
                        line(words.line()),
                        words.ink());
            case Mark.Drawing drawing ->
                new Mark.Drawing(
                        new AffineTransform(scale, 0, 0, scale, x, y).createTransformedShape(drawing.shape()),
                        scale * drawing.stroke(),
                        Arrays.stream(drawing.dash())
                                .map(length -> scale * length)
                                .toArray(),
                        drawing.line(),
                        drawing.fill(),
                        drawing.tag());
            case Mark.Picture picture ->
                new Mark.Picture(
                        picture.tag(),
                        picture.source(),
                        x + scale * picture.x(),
                        y + scale * picture.y(),
                        scale * picture.width(),
                        scale * picture.height(),
                        picture.focus());
        };
    }

    private Line line(Line line) {
        var runs = line.runs().stream()
                .map(run -> new Line.Run(run.face(), scale * run.size(), run.language(), run.strong(), run.clusters()))
                .toList();
        return new Line(runs, scale * line.width());
    }
}
