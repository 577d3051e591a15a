package org.mekongmigration.handinhand.press.pdf;

import org.mekongmigration.handinhand.typesetting.Ink;

/** The operators that choose an ink. */
record Inks(boolean grey) {

    String fill(Ink ink) {
        return colour(ink) + (grey ? "g\n" : "rg\n");
    }

    String line(Ink ink) {
        return colour(ink) + (grey ? "G\n" : "RG\n");
    }

    /** The numbers, and a space. */
    private String colour(Ink ink) {
        if (grey) {
            return ink.isBlackWithoutColour() ? "0 " : "1 ";
        }
        return PdfNumbers.decimals(
                (ink.rgb() >> 16 & 255) / 255.0, (ink.rgb() >> 8 & 255) / 255.0, (ink.rgb() & 255) / 255.0);
    }
}
