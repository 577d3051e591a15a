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

    /** On paper without colour: black or white. A copier makes dots of any grey between, and thin strokes do not survive that. */
    public boolean isBlackWithoutColour() {
        return this != WHITE;
    }
}
