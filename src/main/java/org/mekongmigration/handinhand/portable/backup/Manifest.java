package org.mekongmigration.handinhand.portable.backup;

import java.time.Instant;
import java.util.List;

/**
 * The last entry of a backup: what the others are, so that one that is missing or was changed is noticed.
 *
 * @param format the name of this format and its number
 */
record Manifest(String format, Instant made, Counts counts, List<Entry> entries) {

    static final String NAME = "manifest.json";
    static final String FORMAT = "hand-in-hand-backup/";
    static final int NUMBER = 1;

    /** @param sha256 of the entry's bytes, unpacked */
    record Entry(String name, long bytes, String sha256) {}
}
