package org.mekongmigration.handinhand.typesetting;

/** The colours of paper. */
public enum Ink {
    INK(0x1E2B2F, true),
    RIVER(0x0E6670, true),
    WHITE(0xFFFFFF, false),
    // within outlines of ink; where there is no colour they are white
    SUN(0xE6A12F, false),
    ROSE(0xB5476B, false),
    LAKE(0xC4DEDF, false),
    FAIR(0xE5BD94, false),
    TAN(0xD9A77C, false),
    BROWN(0xB97F55, false);

    private final int rgb;
    private final boolean blackWithoutColour;

    Ink(int rgb, boolean blackWithoutColour) {
        this.rgb = rgb;
        this.blackWithoutColour = blackWithoutColour;
    }

    /** 0xRRGGBB, sRGB. */
    public int rgb() {
        return rgb;
    }

    /** On paper without colour: black or white. A copier makes dots of any grey between, and thin strokes do not survive that. */
    public boolean isBlackWithoutColour() {
        return blackWithoutColour;
    }
}
