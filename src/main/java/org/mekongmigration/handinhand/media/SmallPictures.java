package org.mekongmigration.handinhand.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.stream.FileImageInputStream;
import org.springframework.stereotype.Component;

/** The small version of each picture, for shelves and editors on a weak line. It can always be made again. */
@Component
class SmallPictures {

    static final int WIDEST = 480;

    private final PictureFiles files;

    SmallPictures(PictureFiles files) {
        this.files = files;
    }

    void make(BufferedImage picture, PictureDetails details) throws IOException {
        var scratch = files.scratch();
        try {
            PictureWriter.write(PictureWriter.small(picture, WIDEST), details.type(), scratch);
            files.keep(scratch, files.small(details.hash(), details.type()));
        } finally {
            Files.deleteIfExists(scratch);
        }
    }

    /** The picture's own file where that is small already. */
    Path of(PictureDetails details) throws IOException {
        if (details.width() <= WIDEST) {
            return files.file(details.hash(), details.type());
        }
        var small = files.small(details.hash(), details.type());
        if (!Files.exists(small)) {
            make(read(details), details);
        }
        return small;
    }

    private BufferedImage read(PictureDetails details) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName(details.type().name()).next();
        try (var in = new FileImageInputStream(
                files.file(details.hash(), details.type()).toFile())) {
            reader.setInput(in, true, true);
            var parameters = reader.getDefaultReadParam();
            var step = Math.max(1, details.width() / (2 * WIDEST));
            parameters.setSourceSubsampling(step, step, 0, 0);
            var picture = reader.read(0, parameters);
            var plain = new BufferedImage(
                    picture.getWidth(),
                    picture.getHeight(),
                    Colours.isTransparent(picture) ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
            Colours.draw(picture, plain);
            return plain;
        } finally {
            reader.dispose();
        }
    }
}
