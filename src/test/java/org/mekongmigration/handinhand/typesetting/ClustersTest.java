package org.mekongmigration.handinhand.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.testing.Corpus;

class ClustersTest {

    private final Paragraphs paragraphs = new Paragraphs(Faces.shipped());

    static Stream<Language> languages() {
        return Language.offered().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void areShortSoThatSelectingDoesNotJump(Language language) {
        var words = Corpus.of(language).stream().map(Text::words).collect(Collectors.joining(" "));

        assertThat(clusters(language, words)).allMatch(cluster -> cluster.text().length() <= 8);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void areTogetherTheWholeText(Language language) {
        for (var text : Corpus.of(language)) {
            assertThat(clusters(language, text.words()).stream()
                            .map(Line.Cluster::text)
                            .collect(Collectors.joining()))
                    .isEqualTo(text.words());
        }
    }

    @Test
    void holdTheFormsOfTheLanguage() {
        // HarfBuzz substitutes other tones for Vietnamese than for English
        assertThat(glyphs("vi", "ấ")).isNotEqualTo(glyphs("en", "ấ"));
    }

    @Test
    void shapeLettersThatAreNewerThanTheJdksTableAfterLatinWords() {
        var alone = glyphs("shn", "ၶႃႈၸိုဝ်ႈ");
        var behindLatin = glyphs("shn", "Shan ၶႃႈၸိုဝ်ႈ");

        assertThat(behindLatin).endsWith(alone.toArray(Integer[]::new));
    }

    @Test
    void keepTheirInkInTheirOwnWord() {
        // Padauk joins the first medial ra to the last vowel sign of this phrase
        var phrase = "ကြမယ်။ တစ်ယောက်က စဉ်းစားတာကို";

        assertThat(glyphs("my", phrase)).startsWith(glyphs("my", "ကြမယ်။").toArray(Integer[]::new));
        assertThat(glyphs("my", phrase)).endsWith(glyphs("my", "တာကို").toArray(Integer[]::new));
        assertThat(clusters(Language.BURMESE, phrase))
                .allMatch(cluster -> cluster.text().length() <= 8);
    }

    @Test
    void keepTextThatIsNotSeen() {
        var clusters = clusters(new Language("km"), "ក\u200Bខ");

        assertThat(clusters).extracting(Line.Cluster::text).containsExactly("ក", "\u200B", "ខ");
        assertThat(clusters.get(1).glyphs()).isEmpty();
        assertThat(clusters.get(1).advance()).isZero();
    }

    private List<Line.Cluster> clusters(Language language, String words) {
        return paragraphs.line(Text.plain(language, words), Style.text(10)).runs().stream()
                .flatMap(run -> run.clusters().stream())
                .toList();
    }

    private List<Integer> glyphs(String tag, String words) {
        return clusters(new Language(tag), words).stream()
                .flatMapToInt(cluster -> Arrays.stream(cluster.glyphs()))
                .boxed()
                .toList();
    }
}
