package org.mekongmigration.handinhand.press.picture;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.mekongmigration.handinhand.typesetting.Ink;
import org.mekongmigration.handinhand.typesetting.Mark;

/** How light a picture is where something stands on it, as the Web Content Accessibility Guidelines count light. */
public final class Tones {

    private static final int READ_WIDTH = 200;
    private static final int ACROSS = 60;
    private static final int DOWN = 12;

    private Tones() {}

    /**
     * The contrast of an ink with a picture: what at least half of the place reaches.
     *
     * @param place on the page, in points
     */
    public static double contrast(Mark.Picture picture, Rectangle2D place, Ink ink) {
        var seen = place.createIntersection(
                new Rectangle2D.Double(picture.x(), picture.y(), picture.width(), picture.height()));
        if (seen.isEmpty()) {
            return contrast(1, light(ink.rgb()));
        }
        var pixels = PictureReader.read(picture.source(), READ_WIDTH);
        var whole = picture.whole();
        var contrasts = new double[ACROSS * DOWN];
        for (int i = 0; i < contrasts.length; i++) {
            double x = seen.getX() + seen.getWidth() * (i % ACROSS + 0.5) / ACROSS;
            double y = seen.getY() + seen.getHeight() * (i / ACROSS + 0.5) / DOWN;
            double light =
                    light(pixel(pixels, (x - whole.getX()) / whole.getWidth(), (y - whole.getY()) / whole.getHeight()));
            contrasts[i] = contrast(light, light(ink.rgb()));
        }
        Arrays.sort(contrasts);
        return contrasts[contrasts.length / 2];
    }

    /** What is transparent shows the paper. */
    private static int pixel(BufferedImage pixels, double across, double down) {
        int x = (int) Math.clamp(across * pixels.getWidth(), 0, pixels.getWidth() - 1);
        int y = (int) Math.clamp(down * pixels.getHeight(), 0, pixels.getHeight() - 1);
        int colour = pixels.getRGB(x, y);
        return colour >>> 24 < 0x80 ? 0xFFFFFF : colour;
    }

    private static double contrast(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    /** Relative luminance. */
    private static double light(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double share = (channel & 0xFF) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
