package org.mekongmigration.handinhand.press.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.testing.Corpus;
import org.mekongmigration.handinhand.testing.Poppler;
import org.mekongmigration.handinhand.testing.StructText;
import org.mekongmigration.handinhand.testing.VeraPdf;

/** What is copied or searched out of a file is what was typed. veraPDF does not see this. */
class ExtractionTest {

    static Stream<Language> languages() {
        return Language.offered().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void popplerReadsEachLineAsTyped(Language language) {
        var texts = Corpus.of(language);

        var read = Poppler.rawText(SetText.pdf(texts, 10, 0));

        assertThat(read.lines()).containsExactlyElementsOf(words(texts));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void pdfBoxReadsEachLineAsTyped(Language language) throws IOException {
        var texts = Corpus.of(language);

        try (var document = Loader.loadPDF(SetText.pdf(texts, 10, 0))) {
            assertThat(new PDFTextStripper().getText(document).lines().map(String::stripTrailing))
                    .containsExactlyElementsOf(words(texts));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void wrappedLinesGainNoSpaces(Language language) {
        var texts = Corpus.of(language);

        var read = Poppler.rawText(SetText.pdf(texts, 12, 120));

        assertThat(read.lines().toList()).hasSizeGreaterThan(texts.size());
        assertThat(unspaced(read)).isEqualTo(unspaced(String.join("", words(texts))));
        assertThat(read.chars().filter(character -> character == ' ').count())
                .isLessThanOrEqualTo(String.join("", words(texts))
                        .chars()
                        .filter(character -> character == ' ')
                        .count());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theStructureTreeHoldsTheParagraphsAsTyped(Language language) {
        var texts = Corpus.of(language);

        var paragraphs = StructText.of(SetText.pdf(texts, 12, 120)).paragraphs();

        assertThat(paragraphs).containsExactlyElementsOf(words(texts));
    }

    @Test
    void textsThatHaveHurtBeforeComeBackAsTyped() throws IOException {
        var texts = Corpus.stress();

        var pdf = SetText.pdf(texts, 12, 0);

        // poppler leaves soft hyphens out of everything it reads
        assertThat(StructText.of(pdf).paragraphs())
                .containsExactlyElementsOf(words(texts).stream()
                        .map(words -> words.replace("\u00AD", ""))
                        .toList());
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("soft\u00ADhyphen");
        }
        assertThat(VeraPdf.failures(pdf)).isEmpty();
    }

    @Test
    void allLanguagesTogetherKeepToBothProfiles() {
        assertThat(VeraPdf.failures(SetText.pdf(Corpus.all(), 14, 200))).isEmpty();
    }

    private static List<String> words(List<Text> texts) {
        return texts.stream().map(Text::words).toList();
    }

    private static String unspaced(String text) {
        return text.replaceAll("\\s", "");
    }
}
