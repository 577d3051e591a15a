package org.mekongmigration.handinhand.design;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mekongmigration.handinhand.language.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The words of the screens, from {@code words/<room>.properties} (English) and {@code words/<room>_<language>.properties}. Patterns
 * are ICU's: a single apostrophe is an apostrophe, and {@code {0,plural,one{# page} other{# pages}}} works. Numbers are written with
 * 0 to 9 in every language, as they are typed.
 */
@Component
class WordsI18n implements I18NProvider {

    private static final Logger LOG = LoggerFactory.getLogger(WordsI18n.class);

    private final Map<Language, Map<String, String>> words = new HashMap<>();

    WordsI18n() {
        var files = new WordFiles();
        var english = files.read(Language.ENGLISH);
        for (var language : Language.spoken()) {
            var all = new HashMap<>(english);
            all.putAll(files.read(language));
            words.put(language, Map.copyOf(all));
        }
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Language.spoken().stream()
                .map(language -> Locale.forLanguageTag(language.tag()))
                .toList();
    }

    @Override
    public Locale getDefaultLocale() {
        return Locale.ENGLISH;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        var pattern = getAllTranslations(locale).get(key);
        if (pattern == null) {
            LOG.warn("No words for {}", key);
            return key;
        }
        if (arguments.length == 0 && pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        return new MessageFormat(pattern, numbers(ScreenLanguage.of(locale))).format(arguments);
    }

    @Override
    public Map<String, String> getAllTranslations(Locale locale) {
        return words.getOrDefault(ScreenLanguage.of(locale), Map.of());
    }

    private static ULocale numbers(Language language) {
        return ULocale.forLanguageTag(language.tag() + "-u-nu-latn");
    }
}
