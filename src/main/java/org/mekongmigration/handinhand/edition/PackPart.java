package org.mekongmigration.handinhand.edition;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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

    /** What those read who were not given more, or less: answers are for the teacher alone, posters take much paper. */
    public static final Set<PackPart> READ_UNASKED = Set.copyOf(EnumSet.complementOf(EnumSet.of(ANSWERS, POSTERS)));

    /** Those that one file holds together. */
    public static final List<PackPart> OF_ONE_FILE =
            Arrays.stream(values()).filter(part -> !part.standsAlone()).toList();

    /** What is printed unless somebody asks for more: the rest takes much paper, or is for the teacher alone. */
    public boolean isPrintedUnasked() {
        return this == GUIDE || this == CARDS || this == HANDOUTS;
    }

    /** What has a size of its own, and so a file of its own. */
    public boolean standsAlone() {
        return this == BOOKS || this == POSTERS;
    }

    /** As people write it: "guide". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
