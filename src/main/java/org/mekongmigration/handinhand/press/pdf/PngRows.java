package org.mekongmigration.handinhand.press.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.press.pdf.PackedPicture.Colours;

/** Drawings in PNG files: their pixels are packed there as PDF packs its own, and nothing else of the file is taken. */
final class PngRows {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int HEADER = 0x49484452;
    private static final int PALETTE = 0x504C5445;
    private static final int TRANSPARENT = 0x74524E53;
    private static final int PIXELS = 0x49444154;
    private static final int END = 0x49454E44;

    private static final int LAST_FILTER = 4;

    /** Deflate packs no better than one to 1,032. */
    private static final long MOST_UNPACKED = 1100;

    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private int width;
    private int height;
    private int bits;
    private @Nullable Colours colours;
    private byte @Nullable [] palette;

    private PngRows() {}

    /** Nothing if it is no PNG, or has pixels that PDF cannot take as they are. */
    static @Nullable PackedPicture of(byte[] file) {
        try {
            return new PngRows().read(ByteBuffer.wrap(file));
        } catch (BufferUnderflowException e) {
            return null;
        }
    }

    private @Nullable PackedPicture read(ByteBuffer file) {
        if (file.remaining() < Long.BYTES || file.getLong() != SIGNATURE) {
            return null;
        }
        for (int length = file.getInt(), kind = file.getInt();
                kind != END;
                length = file.getInt(), kind = file.getInt()) {
            if (length < 0 || length > file.remaining() || kind == TRANSPARENT) {
                return null;
            }
            var data = file.slice(file.position(), length);
            file.position(file.position() + length);
            file.getInt();
            switch (kind) {
                case HEADER -> header(data);
                case PALETTE -> palette = bytes(data);
                case PIXELS -> packed.writeBytes(bytes(data));
                default -> {}
            }
        }
        if (colours == null || colours == Colours.PALETTE && palette == null) {
            return null;
        }
        return new PackedPicture(
                width,
                height,
                PicturePart.WHOLE,
                bits,
                colours,
                colours == Colours.PALETTE ? palette : null,
                PackedPicture.Packing.PNG_ROWS,
                packed.toByteArray());
    }

    private void header(ByteBuffer data) {
        width = data.getInt();
        height = data.getInt();
        bits = data.get();
        colours = switch (data.get()) {
            case 0 -> Colours.GREY;
            case 2 -> Colours.RGB;
            case 3 -> Colours.PALETTE;
            default -> null;
        };
        boolean usual = data.get() == 0 && data.get() == 0 && data.get() == 0;
        if (!usual || bits > 8 || width <= 0 || height <= 0) {
            colours = null;
        }
    }

    private static byte[] bytes(ByteBuffer data) {
        var bytes = new byte[data.remaining()];
        data.get(bytes);
        return bytes;
    }

    /** Unpacks every row once: of a damaged picture readers of a page would show nothing, or half, and not say so. */
    static boolean isWhole(PackedPicture picture) {
        long length =
                1 + Math.ceilDiv((long) picture.width() * picture.colours().components() * picture.bits(), 8);
        if (length * picture.height() > MOST_UNPACKED * picture.bytes().length) {
            return false;
        }
        var row = new byte[(int) length];
        var unpacking = new Inflater();
        unpacking.setInput(picture.bytes());
        try {
            for (int y = 0; y < picture.height(); y++) {
                if (!fill(row, unpacking) || row[0] < 0 || row[0] > LAST_FILTER) {
                    return false;
                }
            }
            return unpacking.inflate(row) == 0 && unpacking.finished() && unpacking.getRemaining() == 0;
        } catch (DataFormatException e) {
            return false;
        } finally {
            unpacking.end();
        }
    }

    /** Those pixels alone, packed anew. Nothing where pixels share a byte, or a row is told by its neighbours. */
    static @Nullable PackedPicture cut(PackedPicture picture, PicturePart part) {
        if (picture.bits() != 8) {
            return null;
        }
        int components = picture.colours().components();
        var pixels = part.of(picture.width(), picture.height());
        var row = new byte[1 + picture.width() * components];
        var packed = new ByteArrayOutputStream();
        var unpacking = new Inflater();
        unpacking.setInput(picture.bytes());
        var packing = new Deflater();
        try (var out = new DeflaterOutputStream(packed, packing)) {
            for (int y = 0; y < pixels.y + pixels.height; y++) {
                if (!fill(row, unpacking) || row[0] != 0) {
                    return null;
                }
                if (y >= pixels.y) {
                    out.write(row, 1 + pixels.x * components, pixels.width * components);
                }
            }
        } catch (DataFormatException e) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            unpacking.end();
            packing.end();
        }
        return new PackedPicture(
                pixels.width,
                pixels.height,
                part,
                picture.bits(),
                picture.colours(),
                picture.palette(),
                PackedPicture.Packing.FLATE,
                packed.toByteArray());
    }

    private static boolean fill(byte[] row, Inflater unpacking) throws DataFormatException {
        for (int filled = 0; filled < row.length; ) {
            int more = unpacking.inflate(row, filled, row.length - filled);
            if (more == 0) {
                return false;
            }
            filled += more;
        }
        return true;
    }
}
