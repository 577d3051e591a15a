package org.mekongmigration.handinhand.typesetting;

import org.jspecify.annotations.Nullable;

/** Which glyph a face has for a character, before shaping. */
final class CharacterMap {

    private static final int ON_A_PAGE = 256;
    private static final int LAST_CHARACTER = Character.MAX_CODE_POINT;

    /** Glyphs of 256 characters each; nothing where the face has none of them. */
    private final char[] @Nullable [] pages = new char[LAST_CHARACTER / ON_A_PAGE + 1][];

    CharacterMap(Sfnt sfnt) {
        int cmap = sfnt.at("cmap");
        int segmented = -1;
        for (int i = 0; i < sfnt.u16(cmap + 2); i++) {
            int platform = sfnt.u16(cmap + 4 + 8 * i);
            int table = cmap + sfnt.i32(cmap + 8 + 8 * i);
            boolean unicode = platform == 0 || platform == 3;
            if (unicode && sfnt.u16(table) == 12) {
                readGroups(sfnt, table);
                return;
            }
            if (unicode && sfnt.u16(table) == 4) {
                segmented = table;
            }
        }
        if (segmented < 0) {
            throw new IllegalStateException("the face has no Unicode character map");
        }
        readSegments(sfnt, segmented);
    }

    /** 0 where the face lacks the character. */
    int glyph(int character) {
        var page = pages[character / ON_A_PAGE];
        return page == null ? 0 : page[character % ON_A_PAGE];
    }

    private void readGroups(Sfnt sfnt, int table) {
        for (int i = 0; i < sfnt.i32(table + 12); i++) {
            int group = table + 16 + 12 * i;
            int first = sfnt.i32(group);
            for (int character = first; character <= sfnt.i32(group + 4); character++) {
                put(character, sfnt.i32(group + 8) + character - first);
            }
        }
    }

    private void readSegments(Sfnt sfnt, int table) {
        int doubled = sfnt.u16(table + 6);
        for (int i = 0; i < doubled / 2; i++) {
            int last = sfnt.u16(table + 14 + 2 * i);
            int first = sfnt.u16(table + 16 + doubled + 2 * i);
            int delta = sfnt.s16(table + 16 + 2 * doubled + 2 * i);
            int rangeAt = table + 16 + 3 * doubled + 2 * i;
            int range = sfnt.u16(rangeAt);
            for (int character = first; character <= last && character != 0xFFFF; character++) {
                int listed = range == 0 ? character : sfnt.u16(rangeAt + range + 2 * (character - first));
                put(character, range != 0 && listed == 0 ? 0 : (listed + delta) & 0xFFFF);
            }
        }
    }

    private void put(int character, int glyph) {
        if (glyph == 0 || character > LAST_CHARACTER) {
            return;
        }
        var page = pages[character / ON_A_PAGE];
        if (page == null) {
            page = new char[ON_A_PAGE];
            pages[character / ON_A_PAGE] = page;
        }
        page[character % ON_A_PAGE] = (char) glyph;
    }
}
