package org.mekongmigration.handinhand.work;

/** Sizes of text columns. */
final class Texts {

    /** The column length by which Hibernate expects a mediumtext on MariaDB, and no CLOB on H2; it does not limit the text. */
    static final int MEDIUM = 1_000_000;

    /** Bytes of one content: below MariaDB's default packet of 16 MB, together with the rest of the statement. */
    static final int LARGEST_CONTENT = 12_000_000;

    private Texts() {}

    /** Without the blanks around it, and no longer than its column: characters are counted, and none is cut in two. */
    static String shortened(String text, int longest) {
        var typed = text.strip();
        return typed.codePointCount(0, typed.length()) <= longest
                ? typed
                : typed.substring(0, typed.offsetByCodePoints(0, longest));
    }
}
