package org.mekongmigration.handinhand.language;

import java.util.function.Function;

/** How a text stands in one language. Derived whenever it is asked for, never kept. */
public enum Standing {
    /** what the others were made from */
    SOURCE,
    MISSING,
    /** not yet checked by a native speaker */
    DRAFT,
    CHECKED,
    /** made from words that the source no longer has */
    STALE;

    /**
     * @param source the first language of the work; a translation that was made from another says so
     * @param asText the source as its translations were told it
     */
    public static <T> Standing of(Localized<T> text, Language language, Language source, Function<T, String> asText) {
        var translation = text.byLanguage().get(language);
        if (translation == null) {
            return MISSING;
        }
        if (language.equals(source) && translation.from() == null) {
            return SOURCE;
        }
        if (translation.of() != null) {
            var from = translation.from() != null ? translation.from() : source;
            var now = text.in(from).map(asText).map(SourceHash::of);
            if (!now.map(translation.of()::equals).orElse(false)) {
                return STALE;
            }
        }
        return translation.state() == TranslationState.DRAFT ? DRAFT : CHECKED;
    }

    /** Of a text without marks. */
    public static Standing of(Localized<String> text, Language language, Language source) {
        return of(text, language, source, Function.identity());
    }
}
