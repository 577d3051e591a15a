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
import org.mekongmigration.handinhand.testing.LanguageInFace;
import org.mekongmigration.handinhand.testing.Proof;
import org.mekongmigration.handinhand.testing.StructText;
import org.mekongmigration.handinhand.testing.VeraPdf;
import org.mekongmigration.handinhand.typesetting.Mark;

/** What a structure tree holds is what was typed. veraPDF does not see this. */
class StructureTextTest {

    static Stream<Language> languages() {
        return Language.offered().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theStructureTreeHoldsTheParagraphsAsTyped(Language language) {
        var texts = Corpus.of(language);

        var paragraphs = StructText.of(SetText.pdf(texts, 12, 120)).paragraphs();

        Proof.of(language, Proof.Judged.STRUCTURE, paragraphs.size(), paragraphs.equals(words(texts)) ? 0 : 1);
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

    @Test
    void allLanguagesInTheirOtherFacesKeepToBothProfiles() {
        var strong = Corpus.all().stream()
                .map(text -> new Text(text.language(), List.of(new Text.Span(text.words(), true)), Text.Mark.NONE));
        var texts = Stream.concat(Corpus.all().stream(), strong).toList();

        var pages = SetText.pages(texts, 14, 200, LanguageInFace.others());
        var pdf = SetText.pdf(pages, SetText.facts("Corpus", Language.ENGLISH), Resolution.PRINT);

        assertThat(VeraPdf.failures(pdf)).isEmpty();
        assertThat(pages.pages().stream()
                        .flatMap(page -> page.marks().stream())
                        .flatMap(mark -> ((Mark.Words) mark).line().runs().stream())
                        .map(run -> run.face().name()))
                .contains(
                        "Sarabun-Regular",
                        "Sarabun-Bold",
                        "NotoSansLao-Regular",
                        "NotoSansLao-Bold",
                        "NotoSansMyanmar-Regular",
                        "NotoSansMyanmar-Bold");
    }

    private static List<String> words(List<Text> texts) {
        return texts.stream().map(Text::words).toList();
    }
}
