package org.mekongmigration.handinhand.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekongmigration.handinhand.language.Language;

class WordsTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)[,}]");
    private static final Pattern USED =
            Pattern.compile("(?:getTranslation|I18NProvider\\.translate)\\(\\s*\"([^\"]+)\"\\s*[,)]");

    private final WordFiles files = new WordFiles();

    @ParameterizedTest
    @ValueSource(strings = {"th", "my", "km"})
    void areThereForEveryEnglishKeyAndNoOther(String tag) {
        assertThat(files.read(new Language(tag)).keySet()).isEqualTo(english().keySet());
    }

    @ParameterizedTest
    @CsvSource({"th,[က-႟ក-៿]", "my,[ก-๛ក-៿]", "km,[ก-๛က-႟]"})
    void holdNoLetterOfANeighbour(String tag, String letters) {
        var letter = Pattern.compile(letters);
        files.read(new Language(tag))
                .forEach((key, value) ->
                        assertThat(letter.matcher(value).find()).as(key).isFalse());
    }

    @ParameterizedTest
    @CsvSource({"th,thai,[ก-๛]", "my,burmese,[က-႟]", "km,khmer,[ក-៿]"})
    void holdALetterOfTheirScriptInEveryValueButTheListedOnes(String tag, String name, String letters)
            throws IOException {
        var exceptions = new TreeSet<>(
                Files.readAllLines(Path.of("src/test/resources/words/" + name + "-without-" + name + "-letters.txt")));
        var letter = Pattern.compile(letters);
        var without = new TreeSet<String>();
        files.read(new Language(tag)).forEach((key, value) -> {
            if (!letter.matcher(value).find()) {
                without.add(key);
            }
        });
        assertThat(without).isEqualTo(exceptions);
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "my", "km"})
    void takeTheSameArgumentsAsInEnglish(String tag) {
        var english = english();
        files.read(new Language(tag))
                .forEach((key, value) ->
                        assertThat(arguments(value)).as(key).isEqualTo(arguments(english.getOrDefault(key, ""))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "th", "my", "km"})
    void arePatternsThatIcuCanRead(String tag) {
        files.read(new Language(tag))
                .forEach((key, value) -> assertThatCode(() -> new MessageFormat(value, ULocale.forLanguageTag(tag)))
                        .as(key)
                        .doesNotThrowAnyException());
    }

    private Map<String, String> english() {
        return files.read(Language.ENGLISH);
    }

    @Test
    void existForEveryKeyThatAViewAsksFor() throws IOException {
        var known = english().keySet();
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (var source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                var asked = USED.matcher(Files.readString(source))
                        .results()
                        .map(found -> found.group(1))
                        .toList();
                assertThat(known).as(source.toString()).containsAll(asked);
            }
        }
    }

    @Test
    void keepAnApostropheAndCountPages() {
        var words = new WordsI18n();
        assertThat(words.getTranslation("design.saved.at", Locale.ENGLISH, "14:02"))
                .isEqualTo("Saved 14:02");
        assertThat(words.getTranslation("design.saved.at", Locale.forLanguageTag("th-TH"), "14:02"))
                .isEqualTo("บันทึกแล้ว 14:02");
        assertThat(words.getTranslation("design.saved.not-yet", Locale.ENGLISH)).contains("not");
        assertThat(words.getProvidedLocales())
                .extracting(Locale::toLanguageTag)
                .containsExactly("en", "th", "my", "km");
    }

    @Test
    void writeNumbersAsTheyAreTyped() {
        var words = new WordsI18n();
        assertThat(words.getTranslation("design.minutes.bad", Locale.forLanguageTag("my"), 5, 90))
                .contains("5", "90");
        assertThat(words.getTranslation("design.minutes.bad", Locale.forLanguageTag("km"), 5, 90))
                .contains("5", "90");
    }

    private static List<String> arguments(String pattern) {
        return ARGUMENT.matcher(pattern)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .sorted()
                .toList();
    }
}
