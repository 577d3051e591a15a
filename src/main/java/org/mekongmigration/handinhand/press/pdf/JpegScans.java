package org.mekongmigration.handinhand.press.pdf;

import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.press.pdf.PackedPicture.Colours;

/** Photographs in JPEG files: what a reader needs for the pixels stands in a PDF as it is; notes of cameras and programs do not. */
final class JpegScans {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int PROFILE = 0xE2;
    private static final int ADOBE = 0xEE;

    private final byte[] file;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int at = 2;
    private int width;
    private int height;
    private int components;

    private JpegScans(byte[] file) {
        this.file = file;
    }

    /** Nothing if it is no JPEG, has colours that need to be translated first, or is damaged. */
    static @Nullable PackedPicture of(byte[] file) {
        if (file.length < 4 || GlyphBytes.word(file, 0) != (0xFF00 | START)) {
            return null;
        }
        try {
            return new JpegScans(file).read();
        } catch (IndexOutOfBoundsException e) {
            return null;
        }
    }

    private @Nullable PackedPicture read() {
        kept.write(file, 0, 2);
        boolean seen = false;
        while (true) {
            int from = at;
            if (GlyphBytes.word(file, at) >> 8 != 0xFF) {
                return null;
            }
            int kind = file[at + 1] & 0xFF;
            if (kind == END) {
                break;
            }
            int length = GlyphBytes.word(file, at + 2);
            at += 2 + length;
            switch (kind) {
                case 0xC0, 0xC1, 0xC2 -> {
                    if (components != 0 || !frame(from + 4)) {
                        return null;
                    }
                }
                case SCAN -> {
                    seen = components > 0;
                    skipScan();
                }
                // tables of quantities and codes, and how often a reader may begin again
                case 0xDB, 0xC4, 0xDD -> {}
                case PROFILE, ADOBE -> {
                    return null;
                }
                default -> {
                    boolean note = kind >= 0xE0 && kind <= 0xEF || kind == 0xFE;
                    if (!note) {
                        return null;
                    }
                    continue;
                }
            }
            kept.write(file, from, at - from);
        }
        kept.write(file, at, 2);
        if (!seen) {
            return null;
        }
        return new PackedPicture(
                width,
                height,
                PicturePart.WHOLE,
                8,
                components == 1 ? Colours.GREY : Colours.RGB,
                null,
                PackedPicture.Packing.JPEG,
                kept.toByteArray());
    }

    /** Components that are numbered 1, 2, 3 are brightness and two colours for every reader. */
    private boolean frame(int data) {
        height = GlyphBytes.word(file, data + 1);
        width = GlyphBytes.word(file, data + 3);
        components = file[data + 5];
        boolean numbered = true;
        for (int i = 0; i < components; i++) {
            numbered &= file[data + 6 + 3 * i] == i + 1;
        }
        return file[data] == 8 && width > 0 && height > 0 && (components == 1 || components == 3 && numbered);
    }

    private void skipScan() {
        while (file[at] != (byte) 0xFF || isInsideScan(file[at + 1] & 0xFF)) {
            at++;
        }
    }

    private static boolean isInsideScan(int marker) {
        return marker == 0 || marker == 0xFF || marker >= 0xD0 && marker <= 0xD7;
    }
}
