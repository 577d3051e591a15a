package org.mekongmigration.handinhand.typesetting.layout;

import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.PictureSource;
import org.mekongmigration.handinhand.typesetting.Ink;
import org.mekongmigration.handinhand.typesetting.Tag;

/** A picture among other blocks, or an empty frame to draw in. */
final class FigureSetter {

    private final Setting setting;

    FigureSetter(Setting setting) {
        this.setting = setting;
    }

    Box set(Block.Figure figure, Tag parent, double width) {
        var source = figure.source();
        if (source == null) {
            return new Ornament(
                    Measures.DRAWING_HEIGHT,
                    (canvas, x, y) -> canvas.stroke(
                            Shapes.rounded(x, y, width, Measures.DRAWING_HEIGHT, Measures.FRAME_RADIUS),
                            Measures.BOX,
                            Ink.INK));
        }
        setting.text().note(figure.alt());
        var tag = parent.figure(figure.alt().language(), figure.alt().words());
        return picture(source, tag, width, Measures.DRAWING_HEIGHT);
    }

    /** As large as it can be within a frame, nothing cut off, in the middle. */
    static Box picture(PictureSource source, Tag tag, double width, double height) {
        double scale = Math.min(width / source.width(), height / source.height());
        double wide = source.width() * scale;
        double high = source.height() * scale;
        return new Ornament(high, (canvas, x, y) -> canvas.picture(tag, source, x + (width - wide) / 2, y, wide, high));
    }
}
