package org.mekongmigration.handinhand.typesetting.layout;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.document.Leaves.Image;
import org.mekongmigration.handinhand.document.PictureSource;
import org.mekongmigration.handinhand.typesetting.Ink;
import org.mekongmigration.handinhand.typesetting.Line;
import org.mekongmigration.handinhand.typesetting.Mark;
import org.mekongmigration.handinhand.typesetting.Page;
import org.mekongmigration.handinhand.typesetting.Tag;

/** A page while it is being drawn. */
final class Canvas {

    private static final double[] WHOLE = {};

    private final List<Mark> marks = new ArrayList<>();
    private final List<Stretch> rails = new ArrayList<>();
    private boolean railGoesOn;

    /** Of the river of time. */
    private record Stretch(double x, double top, double bottom) {}

    void words(@Nullable Tag tag, double x, double baseline, Line line, Ink ink) {
        marks.add(new Mark.Words(tag, x, baseline, line, ink));
    }

    void picture(Tag tag, PictureSource source, double x, double y, double width, double height) {
        marks.add(new Mark.Picture(tag, source, x, y, width, height));
    }

    Mark.Picture picture(Tag tag, Image image, PictureSource source, Rectangle2D frame) {
        var picture = new Mark.Picture(
                tag, source, frame.getX(), frame.getY(), frame.getWidth(), frame.getHeight(), image.focus());
        marks.add(picture);
        return picture;
    }

    /** All that stands on another page. */
    void all(Canvas other, Smaller smaller) {
        other.marks.forEach(mark -> marks.add(smaller.of(mark)));
    }

    void stroke(Shape shape, double width, Ink ink) {
        marks.add(new Mark.Drawing(shape, width, WHOLE, ink, null));
    }

    void dashed(Shape shape, double width, double on, double off) {
        marks.add(new Mark.Drawing(shape, width, new double[] {on, off}, Ink.INK, null));
    }

    void fill(Shape shape, Ink ink) {
        marks.add(new Mark.Drawing(shape, 0, WHOLE, null, ink));
    }

    /** Something drawn that says something. */
    void figure(Tag tag, Shape shape, Ink ink) {
        marks.add(new Mark.Drawing(shape, 0, WHOLE, null, ink, tag));
    }

    void filledOutline(Shape shape, double width, Ink line, Ink fill) {
        marks.add(new Mark.Drawing(shape, width, WHOLE, line, fill));
    }

    /** The river of time runs beside what stands between top and bottom. */
    void rail(double x, double top, double bottom) {
        if (railGoesOn) {
            var before = rails.removeLast();
            rails.add(new Stretch(x, Math.min(before.top(), top), Math.max(before.bottom(), bottom)));
        } else {
            rails.add(new Stretch(x, top, bottom));
            railGoesOn = true;
        }
    }

    /** If the river runs here already, it runs on so far. */
    void railOn(double bottom) {
        if (railGoesOn) {
            rail(rails.getLast().x(), rails.getLast().top(), bottom);
        }
    }

    /** What follows stands over the whole width: the river ends before it. */
    void railEnds() {
        railGoesOn = false;
    }

    Page page(String name, double width, double height) {
        var all = new ArrayList<Mark>(marks.size() + 1);
        for (var rail : rails) {
            var wave = Shapes.fallingWave(rail.x(), rail.top(), rail.bottom(), Measures.RAIL_AMPLITUDE);
            all.add(new Mark.Drawing(wave, Measures.WAVE_STROKE, WHOLE, Ink.RIVER, null));
        }
        all.addAll(marks);
        return new Page(name, width, height, all);
    }
}
