package org.mekongmigration.handinhand.reading.web;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.mekongmigration.handinhand.language.Language;
import org.springframework.stereotype.Component;

/**
 * The words of the pages without an account. They stand in {@code public-words/ROOM/TAG.properties}, every key begins with the name
 * of its room, and what a language lacks is said in English and marked so.
 */
@Component
public class PublicWords {

    private static final List<String> ROOMS = List.of("reading", "sharing", "library");

    private static final List<Language> SPOKEN = List.of(
            Language.ENGLISH,
            Language.THAI,
            Language.BURMESE,
            Language.KHMER,
            new Language("lo"),
            new Language("vi"),
            new Language("ja"),
            new Language("zh-Hans"));

    private final Map<Language, Map<String, String>> byLanguage = new LinkedHashMap<>();

    PublicWords() {
        SPOKEN.forEach(language -> byLanguage.put(language, read(language)));
    }

    /** The languages that the public face speaks, in the order in which they are offered. */
    public static List<Language> spoken() {
        return SPOKEN;
    }

    static Map<String, String> read(Language language) {
        var all = new TreeMap<String, String>();
        ROOMS.forEach(room -> read("/public-words/" + room + "/" + language.tag() + ".properties", all));
        return all;
    }

    private static void read(String file, Map<String, String> into) {
        try (var in = PublicWords.class.getResourceAsStream(file)) {
            if (in != null) {
                var words = new Properties();
                words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                words.stringPropertyNames().forEach(key -> into.put(key, words.getProperty(key)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param arguments of the ICU pattern: {0}, {1} … */
    public PublicWord say(Language wanted, String key, Object... arguments) {
        var has = byLanguage.getOrDefault(wanted, Map.of()).containsKey(key);
        var language = has ? wanted : Language.ENGLISH;
        var pattern = byLanguage.getOrDefault(language, Map.of()).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        var locale = ULocale.forLanguageTag(language.tag() + "-u-nu-latn");
        return new PublicWord(language, new MessageFormat(pattern, locale).format(arguments));
    }
}
