package org.mekongmigration.handinhand.testing;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.jspecify.annotations.Nullable;

/**
 * What a phone reads off paper.
 *
 * @param between its corner squares, in pixels
 */
public record ScannedCode(String words, double between) {

    public static final int DOTS_PER_INCH = 150;

    private static final int[] LOOKS = {0, -4, 6, -8};

    /** Absent where nothing is to be read on this page. */
    public static Optional<ScannedCode> on(byte[] pdf, int page) {
        return in(Poppler.picture(pdf, page, DOTS_PER_INCH));
    }

    /** On all pages of a file. */
    public static List<ScannedCode> in(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return IntStream.rangeClosed(1, document.getNumberOfPages())
                    .mapToObj(page -> on(pdf, page))
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A camera looks many times, and never quite straight: of random addresses, drawn without a fault, the reader misses
     * one in eighty at first sight and none of thousands after the third.
     */
    public static Optional<ScannedCode> in(BufferedImage picture) {
        @Nullable ReaderException unread = null;
        for (int degrees : LOOKS) {
            try {
                return Optional.of(read(turned(picture, degrees)));
            } catch (NotFoundException e) {
                // nothing is there, seen from here
            } catch (ReaderException e) {
                unread = e;
            }
        }
        if (unread != null) {
            throw new AssertionError("a code is there and cannot be read", unread);
        }
        return Optional.empty();
    }

    private static ScannedCode read(BufferedImage picture) throws ReaderException {
        int width = picture.getWidth();
        int height = picture.getHeight();
        var pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        var read = new QRCodeReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true));
        var corners = read.getResultPoints();
        double between = Math.hypot(corners[0].getX() - corners[1].getX(), corners[0].getY() - corners[1].getY());
        return new ScannedCode(read.getText(), between);
    }

    private static BufferedImage turned(BufferedImage picture, int degrees) {
        if (degrees == 0) {
            return picture;
        }
        int width = picture.getWidth() + picture.getHeight() / 4; // the corners stay on it
        int height = picture.getHeight() + picture.getWidth() / 4;
        var turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = turned.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.rotate(Math.toRadians(degrees), width / 2.0, height / 2.0);
        graphics.drawImage(picture, (width - picture.getWidth()) / 2, (height - picture.getHeight()) / 2, null);
        graphics.dispose();
        return turned;
    }
}
