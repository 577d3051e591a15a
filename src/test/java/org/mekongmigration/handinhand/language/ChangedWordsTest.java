package org.mekongmigration.handinhand.language;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekongmigration.handinhand.language.WordChange.Sort;

class ChangedWordsTest {

    private static final Map<String, List<String>> WORDS = Map.of(
            "en", List.of("people ", "move ", "migrate ", "river, ", "home ", "and ", "“bag” "),
            "th", List.of("กระเป๋า", "ใบเล็ก", "ใส่ของ", "ได้", "หกอย่าง", "แค่", " ", "บ้าน"),
            "my", List.of("မြစ်", "ကလေး", "အိမ်", "သွား", "ပြန်", "လာ", "။ ", "ရွာ"),
            "km", List.of("ទន្លេ", "កុមារ", "ផ្ទះ", "ទៅ", "មក", "ភូមិ", "។ ", "ធំ"));

    @ParameterizedTest(name = "{0}: {1} and {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Why people migrate | Why people move | Why people -migrate- +move+",
                "th | ใส่ของได้หกอย่าง | ใส่ของได้แค่หกอย่าง | ใส่ของได้+แค่+หกอย่าง",
                "th | จะเลือกของสำคัญอะไร | จะเลือกอะไร | จะเลือก-ของสำคัญ-อะไร",
                "en | gets one set | shares a set | -gets one- +shares a+ set",
                "km | កុមារទៅសាលារៀន | មនុស្សទៅសាលារៀន | -កុមារ-+មនុស្ស+ទៅសាលារៀន",
                "my | ကလေးများကျောင်းသွားသည် | ကလေးကျောင်းသွားသည် | ကလေး-များ-ကျောင်းသွားသည်",
                "en | the same | the same | the same",
            })
    void marksTheWordsThatChanged(String language, String older, String newer, String marked) {
        var said = ChangedWords.between(new Language(language), older, newer).stream()
                .map(change -> switch (change.sort()) {
                    case SAME -> change.text();
                    case REMOVED -> "-" + change.text() + "-";
                    case ADDED -> "+" + change.text() + "+";
                })
                .collect(joining());

        assertThat(said.replace("-+", "- +")).isEqualTo(marked.replace("-+", "- +"));
    }

    @RepeatedTest(200)
    void holdsBothTextsWhole(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        WORDS.forEach((language, words) -> {
            var older = text(words, random);
            var newer = random.nextBoolean() ? text(words, random) : changed(older, words, random);

            var changes = ChangedWords.between(new Language(language), older, newer);

            assertThat(without(changes, Sort.ADDED)).isEqualTo(older);
            assertThat(without(changes, Sort.REMOVED)).isEqualTo(newer);
            assertThat(changes).noneMatch(change -> change.text().isEmpty());
        });
    }

    @Test
    void comparesVeryLongTextsWithoutTheirPairs() {
        var older = "start " + "one two ".repeat(5_000) + "end";
        var newer = "start " + "three four ".repeat(5_000) + "end";

        var changes = ChangedWords.between(Language.ENGLISH, older, newer);

        assertThat(without(changes, Sort.ADDED)).isEqualTo(older);
        assertThat(without(changes, Sort.REMOVED)).isEqualTo(newer);
        assertThat(changes.getFirst().text()).startsWith("start");
    }

    private static String text(List<String> words, Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(words.get(random.nextInt(words.size())));
        }
        return text.toString();
    }

    private static String changed(String text, List<String> words, Random random) {
        int from = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length()) + 1));
        return text.substring(0, from) + words.get(random.nextInt(words.size())) + text.substring(from);
    }

    private static String without(List<WordChange> changes, Sort sort) {
        return changes.stream()
                .filter(change -> change.sort() != sort)
                .map(WordChange::text)
                .collect(joining());
    }
}
