package org.mekongmigration.handinhand.portable;

import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.mekongmigration.handinhand.document.PictureSource;
import org.mekongmigration.handinhand.language.Sha256;
import org.mekongmigration.handinhand.media.UprightPicture;

/** A picture in a file: its size is read from its header before anybody decodes it. */
final class PictureFile {

    static final int MOST_BYTES = 60 << 20;
    private static final long MOST_PIXELS = 50_000_000;
    private static final Set<String> FORMATS = Set.of("jpeg", "png", "webp");

    private PictureFile() {}

    /** Empty if it is not there, is too large, or is no picture that can be printed. */
    static Optional<PictureSource> read(WorkSource files, String path) {
        return bytes(files, path).flatMap(PictureFile::source);
    }

    static Optional<byte[]> bytes(WorkSource files, String path) {
        try {
            var opened = files.open(path);
            if (opened.isEmpty()) {
                return Optional.empty();
            }
            try (var in = opened.get()) {
                var bytes = in.readNBytes(MOST_BYTES + 1);
                return bytes.length > MOST_BYTES ? Optional.empty() : Optional.of(bytes);
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<PictureSource> source(byte[] bytes) {
        try {
            var size = size(bytes);
            if (size.isEmpty()) {
                return Optional.empty();
            }
            var upright = UprightPicture.of(bytes);
            return (upright == bytes ? size : size(upright)).map(known -> source(upright, known));
        } catch (IOException | RuntimeException e) { // readers of damaged pictures throw both
            return Optional.empty();
        }
    }

    private static PictureSource source(byte[] bytes, Dimension size) {
        return new PictureSource(Sha256.hex(bytes), size.width, size.height, () -> new ByteArrayInputStream(bytes));
    }

    private static Optional<Dimension> size(byte[] bytes) {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                boolean known = FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT));
                return known && (long) width * height <= MOST_PIXELS
                        ? Optional.of(new Dimension(width, height))
                        : Optional.empty();
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) { // readers of damaged pictures throw both
            return Optional.empty();
        }
    }
}
