package org.mekongmigration.handinhand.edition;

import java.util.Locale;

/** The parts of a pack. */
public enum PackPart {
    GUIDE,
    CARDS,
    HANDOUTS,
    /** for the teacher alone */
    ANSWERS,
    /** those that a lesson reads: each a file by itself, at its own size */
    BOOKS;

    /** As people write it: "guide". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
