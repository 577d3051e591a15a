package org.mekongmigration.handinhand.typesetting;

/** The colours of paper. */
public enum Ink {
    INK(0x1E2B2F),
    RIVER(0x0E6670),
    WHITE(0xFFFFFF);

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    /** 0xRRGGBB, sRGB. */
    public int rgb() {
        return rgb;
    }
}
