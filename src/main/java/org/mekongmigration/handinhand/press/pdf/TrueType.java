package org.mekongmigration.handinhand.press.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SortedMap;
import org.mekongmigration.handinhand.typesetting.Face;

/** The tables around the outlines of a subset, and the file that holds them. */
final class TrueType {

    private TrueType() {}

    /** @param small offsets of outlines are halved, in words */
    static byte[] head(Face face, boolean small) {
        var head = Arrays.copyOf(face.table("head"), 54);
        Arrays.fill(head, 8, 12, (byte) 0);
        GlyphBytes.set(head, 50, small ? 0 : 1);
        return head;
    }

    static byte[] hhea(Face face, int glyphs) {
        var hhea = Arrays.copyOf(face.table("hhea"), 36);
        GlyphBytes.set(hhea, 34, glyphs);
        return hhea;
    }

    /** Limits that composites may not pass are set wide: readers only reserve room by them. */
    static byte[] maxp(Face face, int glyphs, int mostComponents) {
        var maxp = Arrays.copyOf(face.table("maxp"), 32);
        int[] limits = {glyphs, 0x2000, 0x800, 0x4000, 0x1000, 1};
        for (int i = 0; i < limits.length; i++) {
            GlyphBytes.set(maxp, 4 + 2 * i, limits[i]);
        }
        Arrays.fill(maxp, 16, 28, (byte) 0);
        GlyphBytes.set(maxp, 28, mostComponents);
        GlyphBytes.set(maxp, 30, 6);
        return maxp;
    }

    static byte[] file(SortedMap<String, byte[]> tables) {
        int count = tables.size();
        int log = 31 - Integer.numberOfLeadingZeros(count);
        var out = new GlyphBytes();
        out.longWord(0x10000).word(count).word((1 << log) * 16).word(log).word(count * 16 - (1 << log) * 16);
        int offset = 12 + 16 * count;
        int head = 0;
        for (var table : tables.entrySet()) {
            out.writeBytes(table.getKey().getBytes(StandardCharsets.ISO_8859_1));
            out.longWord(sum(table.getValue())).longWord(offset).longWord(table.getValue().length);
            head = table.getKey().equals("head") ? offset : head;
            offset += (table.getValue().length + 3) & ~3;
        }
        for (var table : tables.values()) {
            out.writeBytes(table);
            out.pad();
        }
        var file = out.toByteArray();
        int adjustment = 0xB1B0AFBA - sum(file);
        GlyphBytes.set(file, head + 8, adjustment >>> 16);
        GlyphBytes.set(file, head + 10, adjustment);
        return file;
    }

    private static int sum(byte[] bytes) {
        int sum = 0;
        for (int i = 0; i < bytes.length; i++) {
            sum += (bytes[i] & 255) << 8 * (3 - i % 4);
        }
        return sum;
    }
}
