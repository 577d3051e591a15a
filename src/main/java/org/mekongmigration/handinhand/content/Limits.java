package org.mekongmigration.handinhand.content;

/** How much a file may hold: well over any real work, well under what hurts a server. */
final class Limits {

    static final int BYTES = 16 << 20;
    static final int DEPTH = 40;
    static final int PARTS = 400_000;

    private Limits() {}
}
