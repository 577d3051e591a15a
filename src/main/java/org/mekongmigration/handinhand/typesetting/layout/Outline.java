package org.mekongmigration.handinhand.typesetting.layout;

import org.mekongmigration.handinhand.typesetting.Tag.Role;

/** The headings of a document: none is more than one level below the one before it. */
final class Outline {

    private int last;

    /** Whether the last heading stands at this level or below it. */
    boolean isBelow(int level) {
        return last >= level;
    }

    Outline copy() {
        var copy = new Outline();
        copy.goOnFrom(this);
        return copy;
    }

    void goOnFrom(Outline other) {
        last = other.last;
    }

    Role next(int level) {
        last = Math.clamp(level, 1, Math.min(last + 1, 4));
        return switch (last) {
            case 1 -> Role.H1;
            case 2 -> Role.H2;
            case 3 -> Role.H3;
            default -> Role.H4;
        };
    }
}
