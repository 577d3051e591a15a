package org.mekongmigration.handinhand.press.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.press.pdf.PackedPicture.Colours;
import org.mekongmigration.handinhand.press.pdf.PackedPicture.Packing;

/** Packs pixels: photographs as JPEG, drawings of flat colours without loss. */
final class PixelPacking {

    private static final float QUALITY = 0.88f;

    /** JPEG dirties clean lines: a drawing may be this much larger before it is treated as a photograph. */
    private static final double WORTH = 1.5;

    /** The share of pixels that are as the one before them, from which a picture is surely a drawing, and up to which surely none. */
    private static final double FLAT = 0.7;

    private static final double LIVELY = 0.3;

    private static final int ROWS_APART = 4;

    private PixelPacking() {}

    static PackedPicture of(BufferedImage image) throws IOException {
        double flatness = flatness(image);
        if (flatness >= FLAT) {
            return drawing(image, Integer.MAX_VALUE);
        }
        var photograph = photograph(image);
        if (flatness <= LIVELY) {
            return photograph;
        }
        var drawing = drawing(image, (int) (photograph.size() * WORTH));
        return drawing.size() > photograph.size() * WORTH ? photograph : drawing;
    }

    private static double flatness(BufferedImage image) {
        long same = 0;
        long seen = 0;
        for (int y = 0; y < image.getHeight(); y += ROWS_APART) {
            var row = row(image, y);
            for (int x = 1; x < row.length; x++) {
                same += row[x] == row[x - 1] ? 1 : 0;
            }
            seen += row.length;
        }
        return (double) same / seen;
    }

    /** A number for each pixel, the same for the same colour. */
    private static int[] row(BufferedImage image, int y) {
        var row = new int[image.getWidth()];
        if (isGrey(image)) {
            // not getRGB: it would lighten them
            return image.getRaster().getPixels(0, y, row.length, 1, row);
        }
        if (image.getType() == BufferedImage.TYPE_INT_RGB) {
            return (int[]) image.getRaster().getDataElements(0, y, row.length, 1, row);
        }
        return image.getRGB(0, y, row.length, 1, row, 0, row.length);
    }

    private static boolean isGrey(BufferedImage image) {
        return image.getType() == BufferedImage.TYPE_BYTE_GRAY;
    }

    private static PackedPicture photograph(BufferedImage image) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var out = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(out)) {
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return packed(image, null, Packing.JPEG, out.toByteArray());
    }

    /** Stops soon after the limit is passed: a photograph would only waste memory here. */
    private static PackedPicture drawing(BufferedImage image, int limit) throws IOException {
        var out = new ByteArrayOutputStream();
        var deflater = new Deflater();
        var palette = isGrey(image) ? null : palette(image);
        try (var packed = new DeflaterOutputStream(out, deflater)) {
            for (int y = 0; y < image.getHeight() && out.size() <= limit; y++) {
                packed.write(bytes(row(image, y), isGrey(image), palette));
            }
        } finally {
            deflater.end();
        }
        return packed(image, palette, Packing.FLATE, out.toByteArray());
    }

    private static byte[] bytes(int[] row, boolean grey, @Nullable Palette palette) {
        if (grey || palette != null) {
            var bytes = new byte[row.length];
            for (int x = 0; x < row.length; x++) {
                bytes[x] = (byte) (palette == null ? row[x] : palette.number(row[x]));
            }
            return bytes;
        }
        var bytes = new byte[3 * row.length];
        for (int x = 0; x < row.length; x++) {
            bytes[3 * x] = (byte) (row[x] >> 16);
            bytes[3 * x + 1] = (byte) (row[x] >> 8);
            bytes[3 * x + 2] = (byte) row[x];
        }
        return bytes;
    }

    private static @Nullable Palette palette(BufferedImage image) {
        var palette = new Palette();
        for (int y = 0; y < image.getHeight(); y++) {
            if (!palette.takes(row(image, y))) {
                return null;
            }
        }
        return palette;
    }

    private static PackedPicture packed(BufferedImage image, @Nullable Palette palette, Packing packing, byte[] bytes) {
        var colours = isGrey(image) ? Colours.GREY : palette == null ? Colours.RGB : Colours.PALETTE;
        return new PackedPicture(
                image.getWidth(),
                image.getHeight(),
                PicturePart.WHOLE,
                8,
                colours,
                palette == null ? null : palette.bytes(),
                packing,
                bytes);
    }
}
