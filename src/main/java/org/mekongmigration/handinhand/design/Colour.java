package org.mekongmigration.handinhand.design;

import java.util.Locale;

/** The colours that tell kinds of things apart; never the only sign of anything. */
public enum Colour {
    PLAIN,
    RIVER,
    LEAF,
    LOTUS,
    PHOTO,
    CLAY,
    MARIGOLD;

    String className() {
        return name().toLowerCase(Locale.ROOT);
    }
}
