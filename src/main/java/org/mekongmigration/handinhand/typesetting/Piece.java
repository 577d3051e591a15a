package org.mekongmigration.handinhand.typesetting;

import com.ibm.icu.lang.UScript;

/**
 * A stretch of a text that is shaped in one go.
 *
 * @param script as ICU counts scripts
 * @param kind whether its characters are drawn
 */
record Piece(int start, int end, Face face, double factor, int script, boolean strong, Kind kind) {

    enum Kind {
        DRAWN,
        /** zero-width space, bidi controls and their like: text without ink or width */
        SILENT,
        /** no face has them */
        MISSING
    }

    Piece part(int from, int to) {
        return new Piece(from, to, face, factor, script, strong, kind);
    }

    boolean continuedBy(Piece next) {
        return face == next.face
                && strong == next.strong
                && kind == next.kind
                // signs at the start of a text belong to the first words
                && (script == next.script || script == UScript.COMMON);
    }

    Piece joinedTo(Piece next) {
        return new Piece(start, next.end, face, factor, next.script, strong, kind);
    }
}
