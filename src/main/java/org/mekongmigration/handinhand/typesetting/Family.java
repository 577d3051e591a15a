package org.mekongmigration.handinhand.typesetting;

import java.util.Arrays;
import org.mekongmigration.handinhand.language.Typeface;

/**
 * The faces of a typeface and how they are matched by eye: a nominal size times the factor is the size drawn, so that all
 * scripts look equally large. Measured and looked at; the table is part of the design of printed pages.
 */
enum Family {
    LATIN(Typeface.ANDIKA, "Andika-Regular", "Andika-Bold", 1.00, 0.503, 'x', 1.5, 1.15),
    THAI(
            Typeface.NOTO_SANS_THAI_LOOPED,
            "NotoSansThaiLooped-Regular",
            "NotoSansThaiLooped-Bold",
            1.05,
            0.566,
            'ก',
            1.65,
            1.45),
    SARABUN(Typeface.SARABUN, "Sarabun-Regular", "Sarabun-Bold", 1.01, 0.586, 'ก', 1.77, 1.57),
    LAO(
            Typeface.NOTO_SANS_LAO_LOOPED,
            "NotoSansLaoLooped-Regular",
            "NotoSansLaoLooped-Bold",
            1.05,
            0.563,
            'ກ',
            1.7,
            1.5),
    LOOPLESS_LAO(Typeface.NOTO_SANS_LAO, "NotoSansLao-Regular", "NotoSansLao-Bold", 1.06, 0.558, 'ກ', 1.7, 1.5),
    KHMER(Typeface.NOTO_SANS_KHMER, "NotoSansKhmer-Regular", "NotoSansKhmer-Bold", 1.02, 0.586, 'ក', 1.8, 1.6),
    // Padauk Book, not Padauk: the same letters with a stroke that survives a bad copier
    MYANMAR(Typeface.PADAUK_BOOK, "PadaukBook-Regular", "Padauk-Bold", 1.21, 0.450, 'က', 1.9, 1.75),
    NOTO_MYANMAR(
            Typeface.NOTO_SANS_MYANMAR, "NotoSansMyanmar-Regular", "NotoSansMyanmar-Bold", 1.00, 0.546, 'က', 1.8, 1.65),
    JAPANESE(Typeface.BIZ_UDGOTHIC, "BIZUDGothic-Regular", "BIZUDGothic-Bold", 0.95, 0.755, '口', 1.7, 1.5),
    CHINESE(Typeface.NOTO_SANS_SC, "NotoSansSC-Regular", "NotoSansSC-Bold", 0.95, 0.735, '口', 1.7, 1.5);

    private final Typeface typeface;
    private final String regular;
    private final String bold;
    private final double factor;
    private final double body;
    private final char baseLetter;
    private final double textLeading;
    private final double headingLeading;

    Family(
            Typeface typeface,
            String regular,
            String bold,
            double factor,
            double body,
            char baseLetter,
            double textLeading,
            double headingLeading) {
        this.typeface = typeface;
        this.regular = regular;
        this.bold = bold;
        this.factor = factor;
        this.body = body;
        this.baseLetter = baseLetter;
        this.textLeading = textLeading;
        this.headingLeading = headingLeading;
    }

    static Family of(Typeface typeface) {
        return Arrays.stream(values())
                .filter(family -> family.typeface == typeface)
                .findFirst()
                .orElseThrow();
    }

    String file(boolean strong) {
        return strong ? bold : regular;
    }

    double factor() {
        return factor;
    }

    /** Height of the base letter over the baseline, in em of the face. */
    double body() {
        return body;
    }

    char baseLetter() {
        return baseLetter;
    }

    /** Relative to the nominal size. */
    double textLeading() {
        return textLeading;
    }

    /** Relative to the nominal size. */
    double headingLeading() {
        return headingLeading;
    }
}
