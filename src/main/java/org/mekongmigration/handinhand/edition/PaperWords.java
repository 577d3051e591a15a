package org.mekongmigration.handinhand.edition;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.document.Text.Mark;
import org.mekongmigration.handinhand.document.Text.Span;
import org.mekongmigration.handinhand.language.Digits;
import org.mekongmigration.handinhand.language.Language;

/** The labels that are printed on pages, in the language of the page. What a language lacks stands in English, and says so. */
public final class PaperWords {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    /** Those of a language are read when they are first needed. */
    private final Map<Language, Properties> byLanguage = new ConcurrentHashMap<>();

    private static Properties read(Language language) {
        var words = new Properties();
        try (var in = PaperWords.class.getResourceAsStream("/paper/" + language.tag() + ".properties")) {
            if (in != null) {
                words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(Language language, String key) {
        return pattern(language, key) != null;
    }

    private @Nullable String pattern(Language language, String key) {
        return Language.offered().contains(language)
                ? byLanguage.computeIfAbsent(language, PaperWords::read).getProperty(key)
                : null;
    }

    /** A label of numbers and signs alone, as a range, is at home in every language. */
    private boolean isWordless(String key) {
        var pattern = pattern(Language.ENGLISH, key);
        return pattern != null
                && PLACE.matcher(pattern).replaceAll("").codePoints().noneMatch(Character::isLetter);
    }

    /**
     * The words of a label, tagged with the language that they are in.
     *
     * @param arguments fill {0}, {1} …; numbers are written in the digits of the words' language
     */
    public Text text(Language wanted, String key, Object... arguments) {
        var language = has(wanted, key) || isWordless(key) ? wanted : Language.ENGLISH;
        return new Text(language, spans(filled(language, key, arguments)), Mark.NONE);
    }

    private String filled(Language language, String key, Object... arguments) {
        var pattern = pattern(has(language, key) ? language : Language.ENGLISH, key);
        if (pattern == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        var filled = pattern;
        for (int i = 0; i < arguments.length; i++) {
            var argument = arguments[i] instanceof Integer number ? Digits.of(language, number) : "" + arguments[i];
            filled = filled.replace("{" + i + "}", argument);
        }
        return filled;
    }

    /** Words between two stars are strong. */
    private static List<Span> spans(String words) {
        var spans = new ArrayList<Span>();
        var parts = words.split("\\*\\*", -1);
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                spans.add(new Span(parts[i], i % 2 == 1));
            }
        }
        return spans;
    }

    /** The same label in several languages; languages that fall back to the same words have it once. */
    public List<Text> texts(List<Language> languages, String key, Object... arguments) {
        return languages.stream()
                .map(language -> text(language, key, arguments))
                .distinct()
                .toList();
    }
}
