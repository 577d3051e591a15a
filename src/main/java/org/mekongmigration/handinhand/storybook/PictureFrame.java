package org.mekongmigration.handinhand.storybook;

import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.document.Leaves.Image;
import org.mekongmigration.handinhand.storybook.BookPages.Look;

/**
 * The room that a page has for its picture, beside the whole picture.
 *
 * @param room its width by its height
 * @param picture the same of the picture
 */
public record PictureFrame(double room, double picture) {

    /** Absent where a page shows no picture. */
    public static @Nullable PictureFrame of(Look look) {
        for (var area : look.leaf().areas()) {
            if (area.holding() instanceof Image image && image.source() != null) {
                var source = image.source();
                double room = area.width()
                        * look.sheet().width()
                        / (area.height() * look.sheet().height());
                return new PictureFrame(room, (double) source.width() / source.height());
            }
        }
        return null;
    }
}
