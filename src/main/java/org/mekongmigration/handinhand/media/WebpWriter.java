package org.mekongmigration.handinhand.media;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import com.sun.jna.ptr.PointerByReference;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes WebP with the system's libwebp, where there is one. Of that library only the writing is called, with pixels that we have
 * read ourselves: what it could read is offered to nobody, so no code written in C meets a stranger's file.
 */
@Component
class WebpWriter {

    private static final Logger LOG = LoggerFactory.getLogger(WebpWriter.class);

    /** Linux; macOS, as Homebrew has it. */
    private static final List<String> LIBRARIES =
            List.of("libwebp.so.7", "libwebp.7.dylib", "/opt/homebrew/lib/libwebp.7.dylib");

    /** Of 100. So the shipped pictures keep nearer to their pixels, by SSIM, than in our JPEGs, with a third of the bytes. */
    private static final float QUALITY = 75;

    private static final int BYTES = 3;

    private final @Nullable Library library;

    private record Library(Function encode, Function free) {}

    WebpWriter() {
        this(LIBRARIES);
    }

    /** @param names by which the library is asked for, one after the other */
    WebpWriter(List<String> names) {
        library = names.stream()
                .flatMap(name -> loaded(name).stream())
                .findFirst()
                .orElse(null);
        if (library == null) {
            LOG.warn(
                    "There is no libwebp on this machine (package libwebp7): pictures of public pages go out as JPEG.");
        }
    }

    private static Optional<Library> loaded(String name) {
        try {
            var webp = NativeLibrary.getInstance(name);
            return Optional.of(new Library(webp.getFunction("WebPEncodeRGB"), webp.getFunction("WebPFree")));
        } catch (LinkageError e) {
            return Optional.empty();
        }
    }

    boolean writes() {
        return library != null;
    }

    /** Absent where there is no libwebp, and where it cannot: no side may be longer than 16,383 pixels. */
    Optional<byte[]> write(BufferedImage picture) {
        if (library == null) {
            return Optional.empty();
        }
        var width = picture.getWidth();
        var written = new PointerByReference();
        var length = library.encode()
                .invokeLong(new Object[] {rgb(picture), width, picture.getHeight(), width * BYTES, QUALITY, written});
        var bytes = written.getValue();
        try {
            return length == 0 ? Optional.empty() : Optional.of(bytes.getByteArray(0, (int) length));
        } finally {
            library.free().invokeVoid(new Object[] {bytes});
        }
    }

    private static byte[] rgb(BufferedImage picture) {
        var row = new int[picture.getWidth()];
        var rgb = new byte[row.length * picture.getHeight() * BYTES];
        var at = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int pixel : row) {
                rgb[at++] = (byte) (pixel >> 16);
                rgb[at++] = (byte) (pixel >> 8);
                rgb[at++] = (byte) pixel;
            }
        }
        return rgb;
    }
}
