package org.mekongmigration.handinhand.media;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.FileImageOutputStream;

/** Writes pixels and nothing else: what a file told of a place, a person or a program is not in them. */
class PictureWriter {

    private static final float QUALITY = 0.9f;
    private static final int FEW_COLOURS = 4_096;

    private PictureWriter() {}

    /** Drawings stay sharp as PNG, photographs would be ten times as large. */
    static PictureType fitting(BufferedImage picture, FileKind from) {
        if (Colours.isTransparent(picture)) {
            return PictureType.PNG;
        }
        return from == FileKind.JPEG || Colours.hasMoreThan(FEW_COLOURS, picture) ? PictureType.JPEG : PictureType.PNG;
    }

    static void write(BufferedImage picture, PictureType type, Path file) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName(type.name()).next();
        try (var out = new FileImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            var parameters = writer.getDefaultWriteParam();
            if (type == PictureType.JPEG) {
                parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                parameters.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } finally {
            writer.dispose();
        }
    }

    /** Halves until less than half remains to be taken away: one great step would leave out most pixels. */
    static BufferedImage small(BufferedImage picture, int widest) {
        var at = picture;
        while (at.getWidth() > widest) {
            var width = Math.max(widest, (at.getWidth() + 1) / 2);
            var height = Math.max(1, (int) Math.round((double) at.getHeight() * width / at.getWidth()));
            var smaller = new BufferedImage(width, height, picture.getType());
            var graphics = smaller.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.drawImage(at, 0, 0, width, height, null);
            graphics.dispose();
            at = smaller;
        }
        return at;
    }
}
