package org.mekongmigration.handinhand.press.pdf;

import org.mekongmigration.handinhand.typesetting.Ink;

/** The operators that choose an ink. */
record Inks(boolean grey) {

    void fill(StringBuilder out, Ink ink) {
        colour(out, ink);
        out.append(grey ? "g\n" : "rg\n");
    }

    void line(StringBuilder out, Ink ink) {
        colour(out, ink);
        out.append(grey ? "G\n" : "RG\n");
    }

    /** The numbers, and a space. */
    private void colour(StringBuilder out, Ink ink) {
        if (grey) {
            out.append(ink.isBlackWithoutColour() ? "0 " : "1 ");
            return;
        }
        PdfNumbers.decimals(
                out, (ink.rgb() >> 16 & 255) / 255.0, (ink.rgb() >> 8 & 255) / 255.0, (ink.rgb() & 255) / 255.0);
    }
}
