package org.mekongmigration.handinhand.typesetting;

import java.util.Arrays;

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

    /** The same picture, whatever the characters are numbered from. */
    boolean drawsLike(Glyphs other) {
        return Arrays.equals(ids, other.ids)
                && near(x, other.x)
                && near(y, other.y)
                && Math.abs(width - other.width) <= 1;
    }

    /** Positions are rounded, so one unit is no difference. */
    private static boolean near(int[] a, int[] b) {
        for (int i = 0; i < a.length; i++) {
            if (Math.abs(a[i] - b[i]) > 1) {
                return false;
            }
        }
        return true;
    }
}
