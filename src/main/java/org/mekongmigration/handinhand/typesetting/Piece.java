package org.mekongmigration.handinhand.typesetting;

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

    boolean continues(Piece other) {
        return face == other.face
                && factor == other.factor
                && script == other.script
                && strong == other.strong
                && kind == other.kind;
    }
}
