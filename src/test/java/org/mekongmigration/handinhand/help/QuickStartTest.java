package org.mekongmigration.handinhand.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.testing.VeraPdf;

class QuickStartTest {

    private final QuickStarts quickStarts = new QuickStarts();

    static Stream<Arguments> all() {
        return Arrays.stream(Role.values())
                .flatMap(role -> Language.spoken().stream().map(language -> Arguments.of(role, language)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void standsOnTwoPagesAndKeepsToTheStandards(Role role, Language language) throws IOException {
        var pages = quickStarts.pages(role, language);
        assertThat(pages.findings()).isEmpty();
        assertThat(pages.pages().size()).isEqualTo(2);
        assertThat(VeraPdf.failures(quickStarts.pdf(role, language))).isEmpty();
    }

    @Test
    void isTheSameFileEachTime() throws IOException {
        assertThat(quickStarts.pdf(Role.AUTHOR, Language.BURMESE))
                .isEqualTo(quickStarts.pdf(Role.AUTHOR, Language.BURMESE));
    }

    @Test
    void hasAllWordsInEachLanguageAndSaysWhichAreDrafts() throws IOException {
        var english = keys(Language.ENGLISH);
        assertThat(english).doesNotContain("draft");
        english.add("draft");
        for (var language : Language.spoken().subList(1, Language.spoken().size())) {
            assertThat(keys(language)).as(language.tag()).isEqualTo(english);
        }
    }

    private static Set<String> keys(Language language) throws IOException {
        var words = new Properties();
        try (var in = Objects.requireNonNull(
                QuickStartTest.class.getResourceAsStream("/quick-start/" + language.tag() + ".properties"))) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return new TreeSet<>(words.stringPropertyNames());
    }
}
