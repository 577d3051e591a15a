package org.mekongmigration.handinhand.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Typeface;
import org.mekongmigration.handinhand.testing.Corpus;
import org.mekongmigration.handinhand.testing.LanguageInFace;
import org.mekongmigration.handinhand.testing.LineEnds;
import org.mekongmigration.handinhand.testing.Mixtures;
import org.mekongmigration.handinhand.testing.Proof;

class LineEndsTest {

    private static final Style TEXT = Style.text(10);
    private static final Language SHAN = new Language("shn");

    private final Paragraphs paragraphs = new Paragraphs(Faces.shipped());

    static Stream<Language> languages() {
        return Language.offered().stream();
    }

    static Stream<LanguageInFace> pairs() {
        return LanguageInFace.all();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void neverPartWhatIsReadTogetherNorLeaveTheMeasure(LanguageInFace pair) {
        assertWellEnded(pair, Corpus.of(pair.language()), 1);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void neverPartWhatIsReadTogetherInMixtures(Language language) {
        var usual = new LanguageInFace(language, Typeface.usual(language));
        assertWellEnded(usual, Mixtures.ofSyllables(language, 40), 5);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void keepAllWordsWhereverTheyWereCut(Language language) {
        for (var text : Mixtures.of(language, 100)) {
            assertThat(String.join("", words(paragraphs.lines(text, TEXT, Sheet.points(60)))))
                    .isEqualTo(text.words());
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void keepASignThatStandsAlone(Language language) {
        for (var sign : List.of("ำ", "ຳ", "\u1031", "\u102B", "\u17B6", "\u0301")) {
            var line = paragraphs.line(Text.plain(language, sign), TEXT);

            assertThat(line.text()).isEqualTo(sign);
            assertThat(line.runs()).flatExtracting(Line.Run::clusters).anyMatch(cluster -> cluster.glyphs().length > 0);
        }
    }

    /** A judge who accepts anything would prove nothing. */
    @ParameterizedTest
    @MethodSource("languages")
    void areFoundAtFaultWhereTheyAreCountedInCharacters(Language language) {
        var faults = new ArrayList<String>();
        for (var text : Corpus.of(language)) {
            var lines = List.of(text.words().split("(?<=\\G.{7})"));
            faults.addAll(new LineEnds(100, words -> paragraphs.width(words, TEXT))
                    .faults(text, lines, Collections.nCopies(lines.size(), 50.0)));
        }

        assertThat(faults).isNotEmpty();
    }

    private void assertWellEnded(LanguageInFace pair, List<Text> texts, int step) {
        var set = paragraphs.in(Faces.shipped().chosen(pair.choice()));
        var faults = new ArrayList<String>();
        int ends = 0;
        for (int millimetres = 20; millimetres <= 120; millimetres += step) {
            double measure = Sheet.points(millimetres);
            var judge = new LineEnds(measure, words -> set.width(words, TEXT));
            for (var text : texts) {
                var lines = set.lines(text, TEXT, measure);
                ends += lines.size();
                for (var fault : judge.faults(
                        text, words(lines), lines.stream().map(Line::width).toList())) {
                    faults.add(millimetres + " mm, " + fault);
                }
            }
        }
        Proof.of(pair.language(), Proof.Judged.LINE_ENDS, ends, faults.size());
        assertThat(faults).isEmpty();
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
    void keepANumberInBurmeseWithWhatItCounts() {
        var text = Text.plain(Language.BURMESE, "ကျောင်းသား ၃၂ ယောက်အတွက် ပစ္စည်းများ");

        for (int width = 32; width < 60; width++) {
            assertThat(words(paragraphs.lines(text, TEXT, Sheet.points(width))))
                    .as("%d mm", width)
                    .noneMatch(line -> line.endsWith("၃၂ "));
        }
    }

    @Test
    void keepWhatIsQuotedWholeWhereALineHoldsIt() {
        for (var text : List.of(
                Text.plain(new Language("zh-Hans"), "外婆在睡觉前给孩子们讲故事《小红帽》，第二天孩子们又读了《小红帽》。"),
                Text.plain(new Language("ja"), "先生は「かさじぞう」を読み、子どもたちは「かさじぞう」の絵をかきました。"),
                Text.plain(
                        Language.ENGLISH,
                        "We say “new in our school” to each child who is “new in our school” today."))) {
            for (int width = 45; width < 80; width++) {
                assertThat(words(paragraphs.lines(text, TEXT, Sheet.points(width))))
                        .as("%d mm", width)
                        .allSatisfy(line -> assertThat(line.chars()
                                        .filter(it -> "《「“".indexOf(it) >= 0)
                                        .count())
                                .isEqualTo(line.chars()
                                        .filter(it -> "》」”".indexOf(it) >= 0)
                                        .count()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "นกตัวเล็กร้องเพลง",
                "มีนกตัวหนึ่งร้องเพลง",
                "เด็กสองคนเดินไปโรงเรียน",
                "หนังสือเล่มนี้เป็นของเรา"
            })
    void keepWhatIsCountedInThaiTogether(String words) {
        var text = Text.plain(Language.THAI, words);

        for (double measure = 36; measure < paragraphs.width(text, TEXT); measure++) {
            assertThat(words(paragraphs.lines(text, TEXT, measure)))
                    .as("%.0f points", measure)
                    .noneMatch(line -> line.matches(".*(ตัว|เล่ม|สอง)"));
        }
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
}
