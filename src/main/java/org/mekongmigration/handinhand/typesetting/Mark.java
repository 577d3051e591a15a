package org.mekongmigration.handinhand.typesetting;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.document.Leaves.Focus;
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
     * @param tag a figure; absent: an ornament
     */
    record Drawing(
            Shape shape,
            double stroke,
            double[] dash,
            @Nullable Ink line,
            @Nullable Ink fill,
            @Nullable Tag tag) implements Mark {

        public Drawing(Shape shape, double stroke, double[] dash, @Nullable Ink line, @Nullable Ink fill) {
            this(shape, stroke, dash, line, fill, null);
        }
    }

    /**
     * A picture that fills its frame; what stands over is cut off.
     *
     * @param tag a figure
     * @param focus which part of the picture is seen
     */
    record Picture(Tag tag, PictureSource source, double x, double y, double width, double height, Focus focus)
            implements Mark {

        /** Cut off evenly. */
        public Picture(Tag tag, PictureSource source, double x, double y, double width, double height) {
            this(tag, source, x, y, width, height, Focus.MIDDLE);
        }

        /** Where the whole picture lies, with what is not seen of it. */
        public Rectangle2D whole() {
            double scale = focus.zoom() * Math.max(width / source.width(), height / source.height());
            double wide = source.width() * scale;
            double high = source.height() * scale;
            return new Rectangle2D.Double(
                    x - before(focus.x(), wide, width), y - before(focus.y(), high, height), wide, high);
        }

        /** How much of a picture is cut off before its frame: the focus in the middle, as far as no gap opens. */
        private static double before(double focus, double whole, double shown) {
            return Math.clamp(focus * whole - shown / 2, 0, Math.max(0, whole - shown));
        }

        /** Its alternative text, for who has to tell it from the other pictures of a page. */
        public String named() {
            var alt = tag.alt();
            return alt == null || alt.isBlank() ? "–" : alt;
        }

        /** Pixels of the picture to the inch of paper. */
        public double resolution() {
            return source.width() / (whole().getWidth() / 72);
        }
    }
}
