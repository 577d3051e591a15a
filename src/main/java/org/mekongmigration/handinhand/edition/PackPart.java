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
    BOOKS,
    /** the key words that a lesson explains, for the wall: a file by themselves, at a size of their own */
    POSTERS;

    /** What a pack consists of, unless somebody asks for more: the rest takes much paper, or is for the teacher alone. */
    public boolean isUsual() {
        return this == GUIDE || this == CARDS || this == HANDOUTS;
    }

    /** As people write it: "guide". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
