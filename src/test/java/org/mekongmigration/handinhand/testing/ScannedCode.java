package org.mekongmigration.handinhand.testing;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;

/**
 * What a phone reads off paper.
 *
 * @param between its corner squares, in pixels
 */
public record ScannedCode(String words, double between) {

    public static final int DOTS_PER_INCH = 150;

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

    public static Optional<ScannedCode> in(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        var pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        try {
            var read = new QRCodeReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true));
            var corners = read.getResultPoints();
            double between = Math.hypot(corners[0].getX() - corners[1].getX(), corners[0].getY() - corners[1].getY());
            return Optional.of(new ScannedCode(read.getText(), between));
        } catch (NotFoundException e) {
            return Optional.empty();
        } catch (ReaderException e) {
            throw new AssertionError("a code is there and cannot be read", e);
        }
    }
}
