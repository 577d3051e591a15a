package org.mekongmigration.handinhand.typesetting;

/**
 * What the shaper answers: glyphs from left to right, positions in font units from the start of the text, y upwards.
 *
 * @param ids {@link #HIDDEN} where the shaper has left nothing to draw
 * @param starts index of the first character that each glyph stands for
 * @param width of the whole text
 */
record Glyphs(int[] ids, int[] starts, int[] x, int[] y, int width) {

    /** AWT numbers invisible glyphs from here. */
    static final int HIDDEN = 0xFFFE;

    int count() {
        return ids.length;
    }
}
