package org.mekongmigration.handinhand.media;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.FileImageInputStream;
import org.mekongmigration.handinhand.media.PictureRefused.Reason;

/** Reads a stranger's file into an upright sRGB picture. Size and kind are settled before a single pixel is read. */
class PictureReader {

    private static final int MOST_PIXELS = 50_000_000;
    private static final int WIDEST = 5_000;

    private PictureReader() {}

    static BufferedImage read(Path file, FileKind kind) throws IOException {
        kind.refuseUnlessTaken();
        refuseIfCutShort(file, kind);
        refuseIfMoving(file, kind);
        var reader = ImageIO.getImageReadersByFormatName(kind.name()).next();
        try (var in = new FileImageInputStream(file.toFile())) {
            reader.setInput(in, true, true);
            return read(reader, file, kind);
        } catch (IOException | RuntimeException e) {
            if (e instanceof PictureRefused) {
                throw e;
            }
            // readers meet hostile files with every kind of exception
            throw new PictureRefused(Reason.BROKEN, e);
        } finally {
            reader.dispose();
        }
    }

    /** The reader of WebP takes what is missing for zeros; the other two notice. */
    private static void refuseIfCutShort(Path file, FileKind kind) throws IOException {
        if (kind == FileKind.WEBP && Chunks.sizeOfWebp(file) > Files.size(file)) {
            throw new PictureRefused(Reason.BROKEN);
        }
    }

    private static void refuseIfMoving(Path file, FileKind kind) throws IOException {
        if (kind == FileKind.WEBP && Chunks.WEBP.find(file, "ANIM").isPresent()
                || kind == FileKind.PNG && Chunks.PNG.find(file, "acTL").isPresent()) {
            throw new PictureRefused(Reason.MOVING);
        }
    }

    private static BufferedImage read(ImageReader reader, Path file, FileKind kind) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw new PictureRefused(Reason.TOO_MANY_PIXELS, width, height, MOST_PIXELS / 1_000_000);
        }
        var orientation = CameraNotes.orientation(file, kind);
        var uprightWidth = orientation.swapsSides() ? height : width;
        var uprightHeight = orientation.swapsSides() ? width : height;
        var step = Math.max(1, uprightWidth / WIDEST);
        var picture = Colours.toSrgb(pixels(reader, step), file, kind);
        var scale = Math.min(1, (double) WIDEST / uprightWidth);
        return upright(picture, orientation, Math.min(WIDEST, uprightWidth), Math.max(1, (int)
                Math.round(uprightHeight * scale)));
    }

    private static BufferedImage pixels(ImageReader reader, int step) throws IOException {
        var cutShort = new AtomicBoolean();
        IIOReadWarningListener listener = (source, warning) -> {
            if (warning.toLowerCase(Locale.ROOT).contains("premature")) {
                cutShort.set(true);
            }
        };
        reader.addIIOReadWarningListener(listener);
        var parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        var picture = reader.read(0, parameters);
        if (cutShort.get()) {
            throw new PictureRefused(Reason.BROKEN);
        }
        return picture;
    }

    private static BufferedImage upright(BufferedImage picture, Orientation orientation, int width, int height) {
        var transparent = Colours.isTransparent(picture);
        var upright = new BufferedImage(
                width, height, transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var graphics = upright.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, orientation.onto(picture.getWidth(), picture.getHeight(), width, height), null);
        graphics.dispose();
        return upright;
    }
}
