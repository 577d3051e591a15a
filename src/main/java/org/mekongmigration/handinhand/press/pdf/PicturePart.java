package org.mekongmigration.handinhand.press.pdf;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.mekongmigration.handinhand.typesetting.Mark;

/** A part of a picture, as shares (0..1) of its width and height, from the upper left. */
record PicturePart(double left, double top, double right, double bottom) {

    static final PicturePart WHOLE = new PicturePart(0, 0, 1, 1);

    /** A hair of a pixel is no reason to take one more. */
    private static final double HAIR = 0.01;

    static PicturePart seen(Mark.Picture picture) {
        var whole = picture.whole();
        double left = (picture.x() - whole.getX()) / whole.getWidth();
        double top = (picture.y() - whole.getY()) / whole.getHeight();
        return new PicturePart(
                left, top, left + picture.width() / whole.getWidth(), top + picture.height() / whole.getHeight());
    }

    /** What is seen in either of two showings, and what lies between. */
    PicturePart with(PicturePart other) {
        return new PicturePart(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** Pixels are not parted. */
    PicturePart onPixels(int width, int height) {
        return new PicturePart(down(left, width), down(top, height), up(right, width), up(bottom, height));
    }

    private static double down(double share, int pixels) {
        return Math.clamp(Math.floor(share * pixels + HAIR), 0, pixels - 1) / pixels;
    }

    private static double up(double share, int pixels) {
        return Math.clamp(Math.ceil(share * pixels - HAIR), 1, pixels) / pixels;
    }

    BufferedImage of(BufferedImage picture) {
        var pixels = of(picture.getWidth(), picture.getHeight());
        return picture.getSubimage(pixels.x, pixels.y, pixels.width, pixels.height);
    }

    /** In pixels of a picture that is so large. */
    Rectangle of(int pictureWidth, int pictureHeight) {
        int x = (int) Math.round(left * pictureWidth);
        int y = (int) Math.round(top * pictureHeight);
        int width = (int) Math.round(right * pictureWidth) - x;
        int height = (int) Math.round(bottom * pictureHeight) - y;
        return new Rectangle(x, y, Math.max(1, width), Math.max(1, height));
    }

    /** Where it lies if the whole picture lies there. */
    Rectangle2D in(Rectangle2D whole) {
        return new Rectangle2D.Double(
                whole.getX() + left * whole.getWidth(),
                whole.getY() + top * whole.getHeight(),
                (right - left) * whole.getWidth(),
                (bottom - top) * whole.getHeight());
    }
}
