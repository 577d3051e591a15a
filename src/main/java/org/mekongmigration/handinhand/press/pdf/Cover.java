package org.mekongmigration.handinhand.press.pdf;

import org.mekongmigration.handinhand.typesetting.Mark;

/** Where a whole picture lies so that it just fills its frame; what stands over is cut off evenly. In points, from the upper left. */
record Cover(double x, double y, double width, double height) {

    static Cover of(Mark.Picture picture) {
        var source = picture.source();
        double scale = Math.max(picture.width() / source.width(), picture.height() / source.height());
        double width = source.width() * scale;
        double height = source.height() * scale;
        return new Cover(
                picture.x() + (picture.width() - width) / 2,
                picture.y() + (picture.height() - height) / 2,
                width,
                height);
    }
}
