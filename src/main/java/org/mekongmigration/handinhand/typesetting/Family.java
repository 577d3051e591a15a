package org.mekongmigration.handinhand.typesetting;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.language.Language;

/**
 * The faces of a script and how they are matched by eye: a nominal size times the factor is the size drawn, so that all
 * scripts look equally large. Measured and looked at; the table is part of the design of printed pages.
 */
enum Family {
    LATIN("Andika-Regular", "Andika-Bold", 1.00, 0.503, 'x', 1.5, 1.15),
    THAI("NotoSansThaiLooped-Regular", "NotoSansThaiLooped-Bold", 1.05, 0.566, 'ก', 1.65, 1.45),
    LAO("NotoSansLaoLooped-Regular", "NotoSansLaoLooped-Bold", 1.05, 0.563, 'ກ', 1.7, 1.5),
    KHMER("NotoSansKhmer-Regular", "NotoSansKhmer-Bold", 1.02, 0.586, 'ក', 1.8, 1.6),
    // Padauk Book, not Padauk: the same letters with a stroke that survives a bad copier
    MYANMAR("PadaukBook-Regular", "Padauk-Bold", 1.21, 0.450, 'က', 1.9, 1.75),
    // a bold face of Japanese and one of Chinese would add 15 MB; emphasis is a line beside the words
    JAPANESE("BIZUDGothic-Regular", null, 0.95, 0.755, '口', 1.7, 1.5),
    CHINESE("NotoSansSC-Regular", null, 0.95, 0.735, '口', 1.7, 1.5);

    private final String regular;
    private final @Nullable String bold;
    private final double factor;
    private final double body;
    private final char baseLetter;
    private final double textLeading;
    private final double headingLeading;

    Family(
            String regular,
            @Nullable String bold,
            double factor,
            double body,
            char baseLetter,
            double textLeading,
            double headingLeading) {
        this.regular = regular;
        this.bold = bold;
        this.factor = factor;
        this.body = body;
        this.baseLetter = baseLetter;
        this.textLeading = textLeading;
        this.headingLeading = headingLeading;
    }

    static Family of(Language language) {
        var script =
                ULocale.addLikelySubtags(ULocale.forLanguageTag(language.tag())).getScript();
        return switch (script) {
            case "Thai" -> THAI;
            case "Laoo" -> LAO;
            case "Khmr" -> KHMER;
            case "Mymr" -> MYANMAR;
            case "Jpan" -> JAPANESE;
            case "Hans", "Hant" -> CHINESE;
            default -> LATIN;
        };
    }

    /** The family whose own script this is, as ICU counts scripts. */
    static Optional<Family> ofScript(int script) {
        return switch (script) {
            case UScript.LATIN -> Optional.of(LATIN);
            case UScript.THAI -> Optional.of(THAI);
            case UScript.LAO -> Optional.of(LAO);
            case UScript.KHMER -> Optional.of(KHMER);
            case UScript.MYANMAR -> Optional.of(MYANMAR);
            case UScript.HIRAGANA, UScript.KATAKANA -> Optional.of(JAPANESE);
            case UScript.HAN -> Optional.of(CHINESE);
            default -> Optional.empty();
        };
    }

    String file(boolean strong) {
        return strong && bold != null ? bold : regular;
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
