package org.mekongmigration.handinhand.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.language.Language;

class PaperWordsTest {

    private static final Language SHAN = new Language("shn");

    private final PaperWords words = new PaperWords();

    @ParameterizedTest
    @ValueSource(strings = {"th", "my", "km", "lo", "vi", "ja", "zh-Hans"})
    void areComplete(String tag) throws IOException {
        assertThat(read(tag).stringPropertyNames()).isEqualTo(read("en").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "my", "km", "lo", "vi", "ja", "zh-Hans"})
    void haveNoKeyThatEnglishLacksAndFillTheSamePlaces(String tag) throws IOException {
        var english = read("en");
        read(tag).forEach((key, value) -> {
            assertThat(english).as("%s", key).containsKey(key);
            assertThat(places("" + value)).as("%s", key).isEqualTo(places("" + english.get(key)));
        });
    }

    private static String places(String words) {
        return words.contains("{0}") + " " + words.contains("{1}") + " " + (words.split("\\*\\*", -1).length);
    }

    @Test
    void areEnglishAndSaySoWhereALanguageHasNone() {
        assertThat(words.text(SHAN, "name")).isEqualTo(Text.plain(Language.ENGLISH, "Name"));
        assertThat(words.text(SHAN, "sheets-in-all", 17)).isEqualTo(Text.plain(Language.ENGLISH, "17 sheets"));
    }

    @Test
    void countInTheDigitsOfALanguageThatHasNoneWhereNumbersStandAlone() {
        assertThat(words.text(SHAN, "span", 5, 17)).isEqualTo(Text.plain(SHAN, "႕–႑႗"));
        assertThat(words.text(new Language("mnw"), "span", 10, 12).words()).isEqualTo("၁၀–၁၂");
        assertThat(words.text(new Language("ksw"), "count", 32).words()).isEqualTo("၃၂");
        assertThat(words.text(new Language("fr"), "span", 5, 17)).isEqualTo(Text.plain(new Language("fr"), "5–17"));
    }

    @Test
    void countInTheDigitsOfTheirLanguage() {
        assertThat(words.text(Language.BURMESE, "span", 5, 17).words()).isEqualTo("၅–၁၇");
    }

    @Test
    void makeWhatStandsBetweenStarsStrong() {
        assertThat(words.text(Language.ENGLISH, "sets", 8, 3).spans())
                .containsExactly(new Text.Span("8", true), new Text.Span(" × 3 sheets", false));
    }

    private static Properties read(String tag) throws IOException {
        var properties = new Properties();
        try (var in = PaperWordsTest.class.getResourceAsStream("/paper/" + tag + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
