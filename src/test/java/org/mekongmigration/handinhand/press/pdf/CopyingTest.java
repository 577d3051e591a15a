package org.mekongmigration.handinhand.press.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.language.FaceChoice;
import org.mekongmigration.handinhand.testing.Corpus;
import org.mekongmigration.handinhand.testing.Judges;
import org.mekongmigration.handinhand.testing.LanguageInFace;
import org.mekongmigration.handinhand.testing.Mixtures;
import org.mekongmigration.handinhand.testing.Poppler;
import org.mekongmigration.handinhand.testing.Proof;
import org.mekongmigration.handinhand.testing.ReadBack;

/** What is copied or searched is what was typed, in poppler, PDFBox, MuPDF, pdf.js (Firefox) and PDFium (Chrome). */
class CopyingTest {

    private static final double WHOLE_LINES = 0;
    private static final double WRAPPED = 120;

    static Stream<LanguageInFace> pairs() {
        return LanguageInFace.all();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void givesEachLineToEachReader(LanguageInFace pair) {
        assertReadAsTyped(Corpus.of(pair.language()), 10, WHOLE_LINES, pair.choice());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void givesWrappedParagraphsToEachReader(LanguageInFace pair) {
        assertReadAsTyped(Corpus.of(pair.language()), 12, WRAPPED, pair.choice());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void givesMixturesToEachReader(LanguageInFace pair) {
        assertReadAsTyped(Mixtures.of(pair.language(), 12), 9, 200, pair.choice());
    }

    private static void assertReadAsTyped(List<Text> texts, double size, double measure, FaceChoice choice) {
        var pages = SetText.pages(texts, size, measure, choice);

        var pdf = SetText.pdf(pages, SetText.facts("Corpus", texts.getFirst().language()), Resolution.PRINT);

        var differences = ReadBack.differences(pdf, pages.pages());
        int lines = pages.pages().stream().mapToInt(page -> page.marks().size()).sum();
        Proof.of(texts.getFirst().language(), Proof.Judged.COPIED, lines * ReadBack.READERS, differences.size());
        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void letsEachWordBeFound(LanguageInFace pair) {
        var texts = Corpus.of(pair.language());
        var words = List.copyOf(words(texts));

        var pages = SetText.pages(texts, 10, WHOLE_LINES, pair.choice());
        var pdf = SetText.pdf(pages, SetText.facts("Corpus", pair.language()), Resolution.PRINT);

        var read = Poppler.rawText(pdf);
        assertThat(words).isNotEmpty().allMatch(read::contains);
        Proof.of(
                pair.language(),
                Proof.Judged.FOUND,
                words.size(),
                words.stream().filter(word -> !read.contains(word)).count());
        Judges.called().find(pdf, words).forEach((reader, found) -> {
            long missed = found.stream().filter(times -> times == 0).count();
            Proof.of(pair.language(), Proof.Judged.FOUND, words.size(), missed);
            for (int i = 0; i < words.size(); i++) {
                assertThat(found.get(i))
                        .as(reader + " looks for " + words.get(i))
                        .isPositive();
            }
        });
    }

    /** Words of two letters and more. */
    private static LinkedHashSet<String> words(List<Text> texts) {
        var found = new LinkedHashSet<String>();
        for (var text : texts) {
            var words = text.words();
            var borders = BreakIterator.getWordInstance(
                    ULocale.forLanguageTag(text.language().tag()));
            borders.setText(words);
            for (int start = 0, end = borders.next(); end != BreakIterator.DONE; start = end, end = borders.next()) {
                if (end - start > 1 && Character.isLetter(words.codePointAt(start))) {
                    found.add(words.substring(start, end));
                }
            }
        }
        return found;
    }

    @Test
    void givesTextsThatHaveHurtBefore() {
        assertReadAsTyped(
                Corpus.stress().stream()
                        .filter(text -> text.words().codePoints().noneMatch(CopyingTest::isSilent))
                        .toList(),
                12,
                WHOLE_LINES,
                FaceChoice.USUAL);
    }

    /** Readers differ in whether they pass on what nobody sees: soft hyphens, zero-width spaces. */
    private static boolean isSilent(int character) {
        return Character.getType(character) == Character.FORMAT;
    }
}
