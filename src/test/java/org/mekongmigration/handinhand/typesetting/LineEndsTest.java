package org.mekongmigration.handinhand.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.testing.Corpus;

class LineEndsTest {

    private static final Style TEXT = Style.text(10);
    private static final Language SHAN = new Language("shn");

    /** What may not stand at the beginning of a line: marks, killed consonants, signs that end or repeat words. */
    private static final Pattern NOT_A_BEGINNING = Pattern.compile(
            "^(?:\\p{M}|[ๆฯໆຯ၊။៖។ៗ,.!?”’）」』、。]|[\\u1000-\\u1021\\u1075-\\u1081][\\u1037\\u1087-\\u108D]*\\u103A).*",
            Pattern.DOTALL);

    /** What may not stand at the end: a sign that stacks, or a Thai or Lao vowel that is written before its consonant. */
    private static final Pattern NOT_AN_END = Pattern.compile(".*[\\u1039\\u17D2เแโใไເແໂໃໄ“‘（「『]$", Pattern.DOTALL);

    private final Paragraphs paragraphs = new Paragraphs(Faces.shipped());

    static Stream<Language> languages() {
        return Language.offered().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void neverPartWhatIsReadTogether(Language language) {
        for (var text : Corpus.of(language)) {
            for (int millimetres = 20; millimetres <= 120; millimetres += 5) {
                var lines = words(paragraphs.lines(text, TEXT, Sheet.points(millimetres)));
                assertThat(String.join("", lines)).isEqualTo(text.words());
                assertThat(lines.subList(1, lines.size()))
                        .noneMatch(line -> NOT_A_BEGINNING.matcher(line).matches());
                assertThat(lines.subList(0, lines.size() - 1))
                        .noneMatch(line -> NOT_AN_END.matcher(line.strip()).matches());
                assertThat(graphemes(text.words())).containsAll(ends(lines));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void keepLinesWithinTheMeasure(Language language) {
        for (var text : Corpus.of(language)) {
            for (int millimetres = 20; millimetres <= 120; millimetres += 5) {
                double measure = Sheet.points(millimetres);
                assertThat(paragraphs.lines(text, TEXT, measure))
                        .allSatisfy(line -> assertThat(line.width()).isLessThan(measure + 0.02));
            }
        }
    }

    @Test
    void makeTheLinesOfAShortParagraphAboutEqual() {
        var text = Text.plain(
                Language.ENGLISH, "The little elephant walked to the river with her mother and a big blue bag.");

        var lines = paragraphs.lines(text, TEXT, 250);

        assertThat(lines).hasSize(2);
        assertThat(lines.getLast().width()).isGreaterThan(lines.getFirst().width() * 0.8);
    }

    @Test
    void leaveNoShortWordAloneAtTheEndOfALongParagraph() {
        var words = "The little elephant walked to the river with her mother. ".repeat(8);
        var text = Text.plain(Language.ENGLISH, words);

        for (double measure = 150; measure < 250; measure += 3) {
            var lines = paragraphs.lines(text, TEXT, measure);
            assertThat(lines).hasSizeGreaterThan(6);
            assertThat(lines.getLast().width()).isGreaterThan(measure * 0.2);
        }
    }

    @Test
    void comeAtSpacesInBurmeseBeforeTheyComeInsidePhrases() {
        var text = Corpus.of(Language.BURMESE).getFirst();

        var lines = words(paragraphs.lines(text, TEXT, Sheet.points(50)));

        assertThat(lines).hasSizeGreaterThan(1);
        assertThat(lines.subList(0, lines.size() - 1)).allMatch(line -> line.endsWith(" "));
    }

    @Test
    void comeInsideABurmesePhraseThatAloneIsWiderThanTheLine() {
        var phrase = "လမ်းလျှောက်သွားသည်".repeat(4);

        var lines = words(paragraphs.lines(Text.plain(Language.BURMESE, "သူ " + phrase), TEXT, Sheet.points(30)));

        assertThat(lines.getFirst()).startsWith("သူ လမ်း");
    }

    @Test
    void comeAfterTheSignsThatEndAPhraseInShan() {
        var lines = words(paragraphs.lines(Text.plain(SHAN, "မႂ်ႇသုင်ၶႃႈ၊ၶႃႈၸိုဝ်ႈ ၸၢႆးသႅင်။"), TEXT, 65));

        assertThat(lines.getFirst()).isEqualTo("မႂ်ႇသုင်ၶႃႈ၊");
    }

    @Test
    void comeBetweenPhrasesInJapanese() {
        var text = Text.plain(new Language("ja"), "小さな象は、お母さんといっしょに川へ歩いて行きました。");

        var lines = words(paragraphs.lines(text, TEXT, 160));

        assertThat(lines).containsExactly("小さな象は、お母さんといっしょに", "川へ歩いて行きました。");
    }

    @Test
    void comeBetweenWordsInChinese() {
        for (double measure = 40; measure < 130; measure += 5) {
            var lines = words(paragraphs.lines(Text.plain(new Language("zh-Hans"), "小象和妈妈一起走到河边。"), TEXT, measure));

            assertThat(lines).noneMatch(line -> line.startsWith("妈一") || line.startsWith("起"));
        }
    }

    @Test
    void areWhereTheAuthorForcedThem() {
        var text = Text.plain(Language.ENGLISH, "One\nTwo three");

        assertThat(words(paragraphs.lines(text, TEXT, 300))).containsExactly("One ", "Two three");
    }

    @Test
    void partAWordThatIsWiderThanTheLineAsTheLastResort() {
        var lines = paragraphs.lines(Text.plain(Language.ENGLISH, "a Donaudampfschifffahrtsgesellschaft"), TEXT, 50);

        assertThat(words(lines)).first().isEqualTo("a ");
        assertThat(lines).hasSizeGreaterThan(3).allMatch(line -> line.width() <= 50.01);
    }

    @Test
    void doNotComeAtSoftHyphensBecauseNoneIsPrinted() {
        var lines = words(paragraphs.lines(Text.plain(Language.ENGLISH, "Some ele\u00ADphants"), TEXT, 55));

        assertThat(lines).containsExactly("Some ", "ele\u00ADphants");
    }

    private static List<String> words(List<Line> lines) {
        return lines.stream().map(Line::text).toList();
    }

    private static List<Integer> ends(List<String> lines) {
        var ends = new ArrayList<Integer>();
        int end = 0;
        for (var line : lines) {
            end += line.length();
            ends.add(end);
        }
        return ends;
    }

    private static List<Integer> graphemes(String text) {
        var iterator = BreakIterator.getCharacterInstance(ULocale.ROOT);
        iterator.setText(text);
        var borders = new ArrayList<Integer>();
        for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
            borders.add(end);
        }
        return borders;
    }
}
