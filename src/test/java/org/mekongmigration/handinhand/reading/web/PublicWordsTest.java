package org.mekongmigration.handinhand.reading.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mekongmigration.handinhand.language.Language;

class PublicWordsTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)[,}]");
    private static final Pattern KEY = Pattern.compile("(reading|sharing|library)\\.[a-z0-9.-]+");

    static List<Language> spoken() {
        return PublicWords.spoken();
    }

    @ParameterizedTest
    @MethodSource("spoken")
    void areThereForEveryEnglishKeyAndNoOther(Language language) {
        assertThat(PublicWords.read(language).keySet())
                .isEqualTo(PublicWords.read(Language.ENGLISH).keySet())
                .allMatch(key -> KEY.matcher(key).matches());
    }

    @ParameterizedTest
    @MethodSource("spoken")
    void takeTheSameArgumentsAsInEnglishAndAreReadByIcu(Language language) {
        var english = PublicWords.read(Language.ENGLISH);
        PublicWords.read(language).forEach((key, value) -> {
            assertThat(arguments(value)).as(key).isEqualTo(arguments(english.getOrDefault(key, "")));
            assertThatCode(() -> new MessageFormat(value, ULocale.forLanguageTag(language.tag())))
                    .as(key)
                    .doesNotThrowAnyException();
        });
    }

    @Test
    void fallBackToEnglishAndSaySo() {
        var words = new PublicWords();
        assertThat(words.say(new Language("shn"), "reading.privacy"))
                .isEqualTo(new PublicWord(Language.ENGLISH, "Privacy"));
        assertThat(words.say(Language.THAI, "reading.version", 4))
                .isEqualTo(new PublicWord(Language.THAI, "ฉบับที่ 4"));
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
