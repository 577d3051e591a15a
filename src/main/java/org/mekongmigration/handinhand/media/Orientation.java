package org.mekongmigration.handinhand.media;

import java.awt.geom.AffineTransform;

/** How a camera was held: EXIF's eight ways, in the order of their numbers. */
enum Orientation {
    UPRIGHT(false, 0, false),
    MIRRORED(false, 0, true),
    UPSIDE_DOWN(false, 2, false),
    UPSIDE_DOWN_MIRRORED(false, 2, true),
    TRANSPOSED(true, 3, true),
    LYING_LEFT(true, 1, false),
    TRANSVERSED(true, 1, true),
    LYING_RIGHT(true, 3, false);

    private final boolean swapsSides;
    private final int quarterTurns;
    private final boolean mirrored;

    Orientation(boolean swapsSides, int quarterTurns, boolean mirrored) {
        this.swapsSides = swapsSides;
        this.quarterTurns = quarterTurns;
        this.mirrored = mirrored;
    }

    /** @param number as EXIF writes it; what is not from 1 to 8 means nothing */
    static Orientation of(int number) {
        return number >= 1 && number <= values().length ? values()[number - 1] : UPRIGHT;
    }

    boolean swapsSides() {
        return swapsSides;
    }

    /** Turns a picture of this size upright and scales it to fill the other size, which is that of the upright one. */
    AffineTransform onto(int width, int height, int uprightWidth, int uprightHeight) {
        var turnedWidth = swapsSides ? height : width;
        var turnedHeight = swapsSides ? width : height;
        var upright = AffineTransform.getScaleInstance(
                (double) uprightWidth / turnedWidth, (double) uprightHeight / turnedHeight);
        upright.translate(turnedWidth / 2.0, turnedHeight / 2.0);
        upright.quadrantRotate(quarterTurns);
        if (mirrored) {
            upright.scale(-1, 1);
        }
        upright.translate(-width / 2.0, -height / 2.0);
        return upright;
    }
}
