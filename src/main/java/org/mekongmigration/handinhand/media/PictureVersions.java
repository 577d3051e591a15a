package org.mekongmigration.handinhand.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Stored pictures in the widths that phones need, made when first asked for. They can always be made again. */
@Service
public class PictureVersions {

    /** In pixels: half a phone, a phone, a desk. */
    public static final List<Integer> WIDTHS = List.of(480, 960, 1440);

    private final PictureStore store;
    private final PictureFiles files;

    PictureVersions(PictureStore store, PictureFiles files) {
        this.store = store;
        this.files = files;
    }

    /**
     * As JPEG, never wider than the picture is.
     *
     * @param width one of {@link #WIDTHS}
     */
    public Optional<Path> jpeg(PictureHash hash, int width) throws IOException {
        if (!WIDTHS.contains(width)) {
            return Optional.empty();
        }
        return version(hash, "-w" + width + ".jpg", picture -> PictureWriter.small(picture, width));
    }

    /** The middle of it in the shape in which messengers show it, as JPEG. */
    public Optional<Path> shared(PictureHash hash) throws IOException {
        return version(hash, "-shared.jpg", SharedPicture::of);
    }

    private interface Making {
        BufferedImage make(BufferedImage picture);
    }

    private Optional<Path> version(PictureHash hash, String ending, Making making) throws IOException {
        var details = store.find(hash);
        if (details.isEmpty()) {
            return Optional.empty();
        }
        var place = files.version(hash, ending);
        if (!Files.exists(place)) {
            make(details.get(), place, making);
        }
        return Optional.of(place);
    }

    private void make(PictureDetails details, Path place, Making making) throws IOException {
        var scratch = files.scratch();
        try {
            PictureWriter.write(making.make(onWhite(store.read(details))), PictureType.JPEG, scratch);
            files.keep(scratch, place);
        } finally {
            Files.deleteIfExists(scratch);
        }
    }

    private static BufferedImage onWhite(BufferedImage picture) {
        var drawn = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = drawn.createGraphics();
        graphics.drawImage(picture, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return drawn;
    }
}
