package org.mekongmigration.handinhand.press;

import java.awt.image.BufferedImage;

/** Pictures without colour: as bright as they look, and stretched so that their darkest is black and their lightest is paper. */
public final class GreyPicture {

    /** What is darker or lighter than all but a hundredth does not count: a speck is no shadow. */
    private static final double SPECKS = 0.01;

    /** A picture of mist stays one. */
    private static final double MOST_STRETCHED = 1.6;

    private GreyPicture() {}

    /** @return of one component, whose samples are read as they are */
    public static BufferedImage of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        var grey = new int[width * height];
        var counts = new int[256];
        var row = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                int seen = brightness(row[x]);
                grey[y * width + x] = seen;
                counts[seen]++;
            }
        }
        int dark = level(counts, grey.length, true);
        int light = level(counts, grey.length, false);
        double stretch = Math.min(MOST_STRETCHED, 255.0 / Math.max(1, light - dark));
        // what room is left is shared: a dark picture stays the darker one
        double spare = 255 - (light - dark) * stretch;
        double black = spare <= 0 ? 0 : spare * dark / (255.0 - (light - dark));
        var out = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        var raster = out.getRaster();
        for (int i = 0; i < grey.length; i++) {
            int level = (int) Math.round((grey[i] - dark) * stretch + black);
            raster.setSample(i % width, i / width, 0, Math.clamp(level, 0, 255));
        }
        return out;
    }

    /** 0..255, weighed as the eye weighs red, green and blue. */
    public static int brightness(int rgb) {
        return (int) Math.round(0.299 * (rgb >> 16 & 255) + 0.587 * (rgb >> 8 & 255) + 0.114 * (rgb & 255));
    }

    private static int level(int[] counts, int all, boolean fromDark) {
        long specks = Math.round(all * SPECKS);
        int level = fromDark ? 0 : 255;
        long passed = counts[level];
        while (passed <= specks && level != (fromDark ? 255 : 0)) {
            level += fromDark ? 1 : -1;
            passed += counts[level];
        }
        return level;
    }
}
