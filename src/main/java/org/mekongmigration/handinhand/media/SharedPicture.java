package org.mekongmigration.handinhand.media;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** A picture in the shape in which messengers show what somebody passes on. */
final class SharedPicture {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;

    private SharedPicture() {}

    /** The whole of it on paper: a child whose head is cut off is worse than a margin. */
    static BufferedImage of(BufferedImage picture) {
        var shared = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var scale = Math.min((double) WIDTH / picture.getWidth(), (double) HEIGHT / picture.getHeight());
        var width = (int) Math.round(picture.getWidth() * scale);
        var height = (int) Math.round(picture.getHeight() * scale);
        var fitting = PictureWriter.small(picture, Math.max(1, width));
        var graphics = shared.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setColor(new Color(0xFBF8F3));
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.drawImage(fitting, (WIDTH - width) / 2, (HEIGHT - height) / 2, width, height, null);
        graphics.dispose();
        return shared;
    }
}
