package org.mekongmigration.handinhand.press.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/**
 * The pixels of a picture as they stand in a file.
 *
 * @param grey of one component
 * @param photograph packed as JPEG; a drawing of flat colours is packed without loss
 */
record EncodedPicture(int width, int height, boolean grey, boolean photograph, byte[] bytes) {

    private static final float QUALITY = 0.88f;

    /** JPEG dirties clean lines: a drawing may be this much larger before it is treated as a photograph. */
    private static final double WORTH = 1.5;

    static EncodedPicture of(BufferedImage image) throws IOException {
        var photograph = jpeg(image);
        var drawing = deflated(image, (int) (photograph.length * WORTH));
        boolean isPhotograph = drawing.length > photograph.length * WORTH;
        return new EncodedPicture(
                image.getWidth(), image.getHeight(), isGrey(image), isPhotograph, isPhotograph ? photograph : drawing);
    }

    private static boolean isGrey(BufferedImage image) {
        return image.getType() == BufferedImage.TYPE_BYTE_GRAY;
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var out = new ByteArrayOutputStream();
        try (var output = ImageIO.createImageOutputStream(out)) {
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static void components(int[] pixels, byte[] row) {
        for (int x = 0; x < pixels.length; x++) {
            row[3 * x] = (byte) (pixels[x] >> 16);
            row[3 * x + 1] = (byte) (pixels[x] >> 8);
            row[3 * x + 2] = (byte) pixels[x];
        }
    }

    /** Stops soon after the limit is passed: a photograph would only waste memory here. */
    private static byte[] deflated(BufferedImage image, int limit) throws IOException {
        var out = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        int width = image.getWidth();
        boolean grey = isGrey(image);
        var pixels = new int[width];
        var row = new byte[grey ? width : 3 * width];
        try (var packed = new DeflaterOutputStream(out, deflater)) {
            for (int y = 0; y < image.getHeight() && out.size() <= limit; y++) {
                if (grey) {
                    // not getRGB: it would lighten them
                    image.getRaster().getDataElements(0, y, width, 1, row);
                } else {
                    image.getRGB(0, y, width, 1, pixels, 0, width);
                    components(pixels, row);
                }
                packed.write(row);
            }
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }
}
