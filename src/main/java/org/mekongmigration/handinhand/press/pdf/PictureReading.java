package org.mekongmigration.handinhand.press.pdf;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads a picture no larger than it is needed, on white. */
final class PictureReading {

    private PictureReading() {}

    /**
     * @param name of the picture, for who looks after a damaged one
     * @param wanted width in pixels; a smaller picture stays as it is
     */
    static BufferedImage read(byte[] file, String name, int wanted) throws IOException {
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new IOException("no reader for picture " + name);
            }
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                var parameters = reader.getDefaultReadParam();
                // skipping pixels is coarse, so at least twice as many are read as are wanted
                int step = Math.max(1, reader.getWidth(0) / (2 * Math.max(1, wanted)));
                parameters.setSourceSubsampling(step, step, 0, 0);
                return reduced(reader.read(0, parameters), wanted);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage reduced(BufferedImage image, int wanted) {
        var reduced = image;
        while (reduced.getWidth() > 2 * wanted) {
            reduced = onWhite(reduced, reduced.getWidth() / 2, Math.max(1, reduced.getHeight() / 2));
        }
        int width = Math.min(reduced.getWidth(), Math.max(1, wanted));
        int height = Math.max(1, (int) Math.round((double) reduced.getHeight() * width / reduced.getWidth()));
        return onWhite(reduced, width, height);
    }

    private static BufferedImage onWhite(BufferedImage image, int width, int height) {
        if (image.getType() == BufferedImage.TYPE_INT_RGB && image.getWidth() == width) {
            return image;
        }
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        graphics.dispose();
        return drawn;
    }
}
