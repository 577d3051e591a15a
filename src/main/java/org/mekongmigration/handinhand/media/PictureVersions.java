package org.mekongmigration.handinhand.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Service;

/** Stored pictures in the widths that phones need, made when first asked for. They can always be made again. */
@Service
public class PictureVersions {

    /** In pixels: half a phone, a phone, a desk. */
    public static final List<Integer> WIDTHS = List.of(480, 960, 1440);

    private final PictureStore store;
    private final PictureFiles files;
    private final WebpWriter webp;
    private final Semaphore oneAtATime = new Semaphore(1, true); // pixels of a large picture fill 200 MB and more

    PictureVersions(PictureStore store, PictureFiles files, WebpWriter webp) {
        this.store = store;
        this.files = files;
        this.webp = webp;
    }

    /**
     * As JPEG, never wider than the picture is.
     *
     * @param width one of {@link #WIDTHS}
     */
    public Optional<Path> jpeg(PictureHash hash, int width) throws IOException {
        return inWidth(hash, width, ".jpg");
    }

    /**
     * The same as WebP; absent too where that would not be smaller, or cannot be written on this machine.
     *
     * @param width one of {@link #WIDTHS}
     */
    public Optional<Path> webp(PictureHash hash, int width) throws IOException {
        var file = webp.writes() ? inWidth(hash, width, ".webp") : Optional.<Path>empty();
        return file.isPresent() && Files.size(file.get()) > 0 ? file : Optional.empty();
    }

    /** The middle of it in the shape in which messengers show it, as JPEG. */
    public Optional<Path> shared(PictureHash hash) throws IOException {
        var ending = "-shared.jpg";
        return version(hash, ending, picture -> keepJpeg(SharedPicture.of(picture), files.version(hash, ending)));
    }

    private Optional<Path> inWidth(PictureHash hash, int width, String format) throws IOException {
        return WIDTHS.contains(width)
                ? version(hash, ending(width, format), picture -> makeInWidth(picture, hash, width))
                : Optional.empty();
    }

    private static String ending(int width, String format) {
        return "-w" + width + format;
    }

    /** Both formats at once: reading the picture takes longer than writing them. An empty WebP says that JPEG is the better. */
    private void makeInWidth(BufferedImage picture, PictureHash hash, int width) throws IOException {
        var small = PictureWriter.small(picture, width);
        var jpeg = files.version(hash, ending(width, ".jpg"));
        keepJpeg(small, jpeg);
        if (webp.writes()) {
            var most = Files.size(jpeg);
            var smaller = webp.write(small).filter(bytes -> bytes.length < most).orElseGet(() -> new byte[0]);
            keep(files.version(hash, ending(width, ".webp")), file -> Files.write(file, smaller));
        }
    }

    private interface Making {
        void make(BufferedImage picture) throws IOException;
    }

    private Optional<Path> version(PictureHash hash, String ending, Making making) throws IOException {
        var details = store.find(hash);
        if (details.isEmpty()) {
            return Optional.empty();
        }
        var place = files.version(hash, ending);
        if (!Files.exists(place)) {
            oneAtATime.acquireUninterruptibly();
            try {
                if (!Files.exists(place)) {
                    making.make(onWhite(store.read(details.get())));
                }
            } finally {
                oneAtATime.release();
            }
        }
        return Optional.of(place);
    }

    private void keepJpeg(BufferedImage picture, Path place) throws IOException {
        keep(place, file -> PictureWriter.write(picture, PictureType.JPEG, file));
    }

    private interface Writing {
        void write(Path file) throws IOException;
    }

    private void keep(Path place, Writing writing) throws IOException {
        var scratch = files.scratch();
        try {
            writing.write(scratch);
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
