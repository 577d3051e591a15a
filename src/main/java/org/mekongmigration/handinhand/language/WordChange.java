package org.mekongmigration.handinhand.language;

/** A piece of two texts that are compared: what both say, what only the older says, what only the newer says. */
public record WordChange(Sort sort, String text) {

    public enum Sort {
        SAME,
        REMOVED,
        ADDED
    }
}
