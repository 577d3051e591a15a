package org.mekongmigration.handinhand.design;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The words of the screens, from {@code words/<room>.properties} and {@code words/<room>_th.properties}. Patterns are ICU's: a
 * single apostrophe is an apostrophe, and {@code {0,plural,one{# page} other{# pages}}} works.
 */
@Component
class WordsI18n implements I18NProvider {

    static final Locale THAI = Locale.forLanguageTag("th");
    private static final Logger LOG = LoggerFactory.getLogger(WordsI18n.class);

    private final Map<String, String> english;
    private final Map<String, String> thai;

    WordsI18n() {
        var files = new WordFiles();
        english = files.read("");
        thai = files.read("_th");
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.ENGLISH, THAI);
    }

    @Override
    public Locale getDefaultLocale() {
        return Locale.ENGLISH;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        var words = isThai(locale) ? thai.getOrDefault(key, english.get(key)) : english.get(key);
        if (words == null) {
            LOG.warn("No words for {}", key);
            return key;
        }
        if (arguments.length == 0 && words.indexOf('{') < 0 && words.indexOf('\'') < 0) {
            return words;
        }
        return new MessageFormat(words, ULocale.forLocale(isThai(locale) ? THAI : Locale.ENGLISH)).format(arguments);
    }

    @Override
    public Map<String, String> getAllTranslations(Locale locale) {
        return isThai(locale) ? thai : english;
    }

    private static boolean isThai(Locale locale) {
        return locale.getLanguage().equals(THAI.getLanguage());
    }
}
