package org.mekongmigration.handinhand.language;

import com.ibm.icu.util.ULocale;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Map;

/** A language by its BCP-47 tag, as "th" or "zh-Hans". Any well-formed tag is a language; eleven are {@link #offered()}. */
public record Language(String tag) {

    /** First, for the languages below are looked up in it. */
    private static final Map<String, String> OWN_NAMES = Map.ofEntries(
            Map.entry("en", "English"),
            Map.entry("th", "ไทย"),
            Map.entry("my", "မြန်မာ"),
            Map.entry("shn", "လိၵ်ႈတႆး"),
            Map.entry("mnw", "ဘာသာမန်"),
            Map.entry("ksw", "ကညီကျိာ်"),
            Map.entry("km", "ខ្មែរ"),
            Map.entry("lo", "ລາວ"),
            Map.entry("vi", "Tiếng Việt"),
            Map.entry("ja", "日本語"),
            Map.entry("zh-Hans", "简体中文"));

    public static final Language ENGLISH = new Language("en");
    public static final Language THAI = new Language("th");
    public static final Language BURMESE = new Language("my");
    public static final Language KHMER = new Language("km");

    private static final List<Language> SPOKEN = List.of(ENGLISH, THAI, BURMESE, KHMER);

    private static final List<Language> OFFERED = List.of(
            ENGLISH,
            THAI,
            BURMESE,
            new Language("shn"),
            new Language("mnw"),
            new Language("ksw"),
            KHMER,
            new Language("lo"),
            new Language("vi"),
            new Language("ja"),
            new Language("zh-Hans"));

    /** @throws IllegalArgumentException if the tag is not well-formed BCP 47 in its usual spelling */
    public Language {
        if (!OWN_NAMES.containsKey(tag)) { // those that nearly all texts are in need not be looked at again
            check(tag);
        }
    }

    private static void check(String tag) {
        try {
            var canonical = new ULocale.Builder().setLanguageTag(tag).build().toLanguageTag();
            if (!canonical.equals(tag) || !tag.matches("[a-z]{2,3}(-.*)?") || tag.equals("und")) {
                throw new IllegalArgumentException("not a language tag: " + tag);
            }
        } catch (IllformedLocaleException | com.ibm.icu.util.IllformedLocaleException e) {
            throw new IllegalArgumentException("not a language tag: " + tag, e);
        }
    }

    /** The languages that the screens offer for content, in the order in which they are offered. */
    public static List<Language> offered() {
        return OFFERED;
    }

    /** The languages that the screens speak, in the order in which they are offered. */
    public static List<Language> spoken() {
        return SPOKEN;
    }

    /** The name of the language in itself. */
    public String ownName() {
        var known = OWN_NAMES.get(tag);
        return known != null ? known : ULocale.forLanguageTag(tag).getDisplayName(ULocale.forLanguageTag(tag));
    }

    public String englishName() {
        return ULocale.forLanguageTag(tag).getDisplayName(ULocale.ENGLISH);
    }

    @Override
    public String toString() {
        return tag;
    }
}
