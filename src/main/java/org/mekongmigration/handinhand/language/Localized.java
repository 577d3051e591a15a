package org.mekongmigration.handinhand.language;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One text in several languages, in the order in which they were written. A missing language is the normal state. */
public record Localized<T>(Map<Language, Translation<T>> byLanguage) {

    public Localized {
        byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }

    public static <T> Localized<T> empty() {
        return new Localized<>(Map.of());
    }

    public static <T> Localized<T> of(Language language, T text) {
        return new Localized<>(Map.of(language, Translation.plain(text)));
    }

    public Optional<T> in(Language language) {
        return translation(language).map(Translation::text);
    }

    public Optional<Translation<T>> translation(Language language) {
        return Optional.ofNullable(byLanguage.get(language));
    }

    public Set<Language> languages() {
        return byLanguage.keySet();
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }

    public Localized<T> with(Language language, Translation<T> translation) {
        var changed = new LinkedHashMap<>(byLanguage);
        changed.put(language, translation);
        return new Localized<>(changed);
    }

    public Localized<T> without(Language language) {
        var changed = new LinkedHashMap<>(byLanguage);
        changed.remove(language);
        return new Localized<>(changed);
    }
}
