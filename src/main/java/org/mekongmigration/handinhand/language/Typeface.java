package org.mekongmigration.handinhand.language;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;

/** The families of letters that are shipped. For some scripts there are several: the first is the usual one. */
public enum Typeface {
    ANDIKA("Latn", "Andika"),
    NOTO_SANS_THAI_LOOPED("Thai", "Noto Sans Thai Looped"),
    SARABUN("Thai", "Sarabun"),
    NOTO_SANS_LAO_LOOPED("Laoo", "Noto Sans Lao Looped"),
    NOTO_SANS_LAO("Laoo", "Noto Sans Lao"),
    NOTO_SANS_KHMER("Khmr", "Noto Sans Khmer"),
    PADAUK_BOOK("Mymr", "Padauk Book"),
    NOTO_SANS_MYANMAR("Mymr", "Noto Sans Myanmar"),
    BIZ_UDGOTHIC("Jpan", "BIZ UDGothic"),
    NOTO_SANS_SC("Hans", "Noto Sans SC");

    private final String script;
    private final String ownName;

    Typeface(String script, String ownName) {
        this.script = script;
        this.ownName = ownName;
    }

    /** Those that can set a language, the usual one first. */
    public static List<Typeface> of(Language language) {
        var script = scriptOf(language);
        return Arrays.stream(values())
                .filter(typeface -> typeface.script.equals(script))
                .toList();
    }

    public static Typeface usual(Language language) {
        return of(language).getFirst();
    }

    /** As its makers call it, in every language. */
    public String ownName() {
        return ownName;
    }

    private static String scriptOf(Language language) {
        var script =
                ULocale.addLikelySubtags(ULocale.forLanguageTag(language.tag())).getScript();
        return switch (script) {
            case "Hant" -> "Hans";
            case "Thai", "Laoo", "Khmr", "Mymr", "Jpan", "Hans" -> script;
            default -> "Latn";
        };
    }
}
