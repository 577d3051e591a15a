package org.mekongmigration.handinhand.press.pdf;

import java.io.ByteArrayOutputStream;

/** Bytes of TrueType tables, most significant first. */
final class GlyphBytes extends ByteArrayOutputStream {

    GlyphBytes word(int value) {
        write(value >> 8);
        write(value);
        return this;
    }

    GlyphBytes longWord(int value) {
        return word(value >> 16).word(value);
    }

    /** Offsets of TrueType are multiples of four. */
    GlyphBytes pad() {
        while (size() % 4 != 0) {
            write(0);
        }
        return this;
    }

    static int word(byte[] bytes, int offset) {
        return (bytes[offset] & 255) << 8 | bytes[offset + 1] & 255;
    }

    static int signed(byte[] bytes, int offset) {
        return (short) word(bytes, offset);
    }

    static void set(byte[] bytes, int offset, int value) {
        bytes[offset] = (byte) (value >> 8);
        bytes[offset + 1] = (byte) value;
    }
}
