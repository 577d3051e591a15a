package org.mekongmigration.handinhand.typesetting;

import java.awt.Shape;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.document.PictureSource;

/** Something drawn on a page. Lengths in points, from the upper left, y downwards. Without a tag it is an ornament. */
public sealed interface Mark {

    /**
     * A line of text.
     *
     * @param tag a node without children: all its lines make one paragraph
     */
    record Words(@Nullable Tag tag, double x, double baseline, Line line, Ink ink) implements Mark {}

    /**
     * A drawn outline.
     *
     * @param stroke width of the line, 0 for none
     * @param dash on and off, empty for a whole line
     */
    record Drawing(
            Shape shape,
            double stroke,
            double[] dash,
            @Nullable Ink line,
            @Nullable Ink fill) implements Mark {}

    /**
     * A picture that fills its frame; what stands over is cut off evenly.
     *
     * @param tag a figure
     */
    record Picture(Tag tag, PictureSource source, double x, double y, double width, double height) implements Mark {}
}
