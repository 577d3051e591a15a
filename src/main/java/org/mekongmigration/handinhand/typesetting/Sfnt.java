package org.mekongmigration.handinhand.typesetting;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The bytes of a TrueType file and its table directory. */
final class Sfnt {

    private record Table(int offset, int length) {}

    private final byte[] bytes;
    private final Map<String, Table> tables = new HashMap<>();

    Sfnt(byte[] bytes) {
        this.bytes = bytes;
        for (int i = 0; i < u16(4); i++) {
            int entry = 12 + 16 * i;
            var tag = new String(bytes, entry, 4, StandardCharsets.ISO_8859_1);
            tables.put(tag, new Table(i32(entry + 8), i32(entry + 12)));
        }
    }

    boolean has(String tag) {
        return tables.containsKey(tag);
    }

    /** Where a table begins. */
    int at(String tag) {
        return table(tag).offset;
    }

    byte[] copy(String tag) {
        var table = table(tag);
        return copy(table.offset, table.length);
    }

    byte[] copy(int offset, int length) {
        return Arrays.copyOfRange(bytes, offset, offset + length);
    }

    byte[] whole() {
        return bytes.clone();
    }

    int u16(int offset) {
        return (bytes[offset] & 255) << 8 | bytes[offset + 1] & 255;
    }

    int s16(int offset) {
        return (short) u16(offset);
    }

    int i32(int offset) {
        return u16(offset) << 16 | u16(offset + 2);
    }

    String tag(int offset) {
        return new String(bytes, offset, 4, StandardCharsets.ISO_8859_1);
    }

    private Table table(String tag) {
        var table = tables.get(tag);
        if (table == null) {
            throw new IllegalStateException("the face has no table " + tag);
        }
        return table;
    }
}
