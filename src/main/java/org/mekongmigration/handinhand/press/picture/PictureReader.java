package org.mekongmigration.handinhand.press.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.mekongmigration.handinhand.document.PictureSource;

/** Reads a picture for drawing, no finer than it will be drawn. */
final class PictureReader {

    private PictureReader() {}

    static BufferedImage read(PictureSource source, int drawnWidth) {
        try (var in = source.opener().open();
                var stream = ImageIO.createImageInputStream(in)) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new IOException("no reader for picture " + source.hash());
            }
            var reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                var how = reader.getDefaultReadParam();
                int every = Math.max(1, source.width() / Math.max(1, 2 * drawnWidth));
                how.setSourceSubsampling(every, every, 0, 0);
                return reader.read(0, how);
            } finally {
                reader.dispose();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
