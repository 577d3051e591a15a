package org.mekongmigration.handinhand.design;

/** A short fingerprint of a text, the same as fingerprint.ts: it tells whether two texts differ, no more. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(String text) {
        int h1 = 0xdeadbeef;
        int h2 = 0x41c6ce57;
        for (int i = 0; i < text.length(); i++) {
            h1 = (h1 ^ text.charAt(i)) * (int) 2654435761L;
            h2 = (h2 ^ text.charAt(i)) * 1597334677;
        }
        h1 = (h1 ^ (h1 >>> 16)) * (int) 2246822507L ^ (h2 ^ (h2 >>> 13)) * (int) 3266489909L;
        h2 = (h2 ^ (h2 >>> 16)) * (int) 2246822507L ^ (h1 ^ (h1 >>> 13)) * (int) 3266489909L;
        return "%08x%08x".formatted(h2, h1);
    }
}
