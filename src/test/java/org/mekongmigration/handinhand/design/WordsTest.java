package org.mekongmigration.handinhand.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Pattern THAI_LETTER = Pattern.compile("[ก-๛]");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)[,}]");
    private static final Pattern USED =
            Pattern.compile("(?:getTranslation|I18NProvider\\.translate)\\(\\s*\"([^\"]+)\"\\s*[,)]");

    private final WordFiles files = new WordFiles();

    @Test
    void areThereInThaiForEveryEnglishKeyAndNoOther() {
        assertThat(files.read("_th").keySet()).isEqualTo(files.read("").keySet());
    }

    @Test
    void holdAThaiLetterInEveryThaiValueButTheListedOnes() throws IOException {
        var exceptions =
                new TreeSet<>(Files.readAllLines(Path.of("src/test/resources/words/thai-without-thai-letters.txt")));
        var without = new TreeSet<String>();
        files.read("_th").forEach((key, value) -> {
            if (!THAI_LETTER.matcher(value).find()) {
                without.add(key);
            }
        });
        assertThat(without).isEqualTo(exceptions);
    }

    @Test
    void takeTheSameArgumentsInBothLanguages() {
        var thai = files.read("_th");
        files.read("")
                .forEach((key, value) -> assertThat(arguments(thai.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(arguments(value)));
    }

    @Test
    void existForEveryKeyThatAViewAsksFor() throws IOException {
        var known = files.read("").keySet();
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
        assertThat(words.getProvidedLocales()).isEqualTo(List.of(Locale.ENGLISH, Locale.forLanguageTag("th")));
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
