package org.mekongmigration.handinhand.portable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekongmigration.handinhand.edition.Edition;
import org.mekongmigration.handinhand.edition.PackPart;
import org.mekongmigration.handinhand.edition.PaperLink;
import org.mekongmigration.handinhand.edition.PrintOrder;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.testing.Poppler;
import org.mekongmigration.handinhand.testing.ScannedCode;
import org.mekongmigration.handinhand.testing.StructureTree;
import org.mekongmigration.handinhand.testing.VeraPdf;
import org.mekongmigration.handinhand.typesetting.Paper;

/** A link on paper is read by a phone, by whoever types it, and by a screen reader. */
class LinkOnPaperTest {

    private static final Path ACTIVITY = Path.of("lesson-templates/the-bag-by-the-door/work.yaml");
    private static final Path BOOK = Path.of("lesson-templates/a-leaf-full-of-water/work.yaml");
    private static final String WRITTEN = "hand-in-hand.example.org/s/pvqk3-mxt7r-hd2wn-y4bgc-8fjzs-k";
    private static final String ADDRESS = "https://" + WRITTEN;
    private static final PaperLink LINK = new PaperLink(ADDRESS, Instant.parse("2027-05-20T05:00:00Z"));
    private static final double MILLIMETRE = ScannedCode.DOTS_PER_INCH / 25.4;

    @ParameterizedTest(name = "in {0}")
    @CsvSource({
        "en, 'May 20, 2027'",
        "th, '20 พฤษภาคม 2570'",
        "my, '၂၀၂၇'",
        "km, '២០២៧'",
        "lo, '2027'",
        "vi, '20 tháng 5, 2027'",
        "ja, '2027年5月20日'",
        "zh-Hans, '2027年5月20日'"
    })
    void standsAtTheEndOfTheGuideWithItsEndInTheLanguageOfThePaper(String tag, String day) throws IOException {
        var pdf = print(ACTIVITY, Edition.USUAL.guidedIn(new Language(tag)).with(Set.of(PackPart.GUIDE)), LINK);
        int last = pages(pdf);
        var scanned = ScannedCode.on(pdf, last).orElseThrow();
        assertThat(scanned.words()).isEqualTo(ADDRESS);
        assertThat(scanned.between() / MILLIMETRE)
                .as("from corner square to corner square, of a side of 20 mm and more")
                .isGreaterThan(17);
        assertThat(Poppler.structText(pdf)).contains(day).contains(WRITTEN.substring(0, 20));
        assertThat(alternatives(pdf)).anySatisfy(words -> assertThat(words).contains(WRITTEN));
    }

    @Test
    void keepsToTheRulesForWhoHasItReadAloud() throws IOException {
        var pdf = print(ACTIVITY, Edition.USUAL.guidedIn(Language.BURMESE).with(Set.of(PackPart.GUIDE)), LINK);
        assertThat(VeraPdf.failures(pdf)).isEmpty();
    }

    @Test
    void leadsThereWhenItIsTouched() throws IOException {
        var pdf = print(ACTIVITY, Edition.USUAL.guidedIn(Language.BURMESE).with(Set.of(PackPart.GUIDE)), LINK);

        assertThat(StructureTree.outside(pdf)).isEmpty();
        assertThat(StructureTree.of(pdf).nodes())
                .filteredOn(node -> node.role().equals("Link"))
                .singleElement()
                .satisfies(link -> assertThat(link.text()).isEqualTo(WRITTEN));
        try (var document = Loader.loadPDF(pdf)) {
            var last = document.getPage(document.getNumberOfPages() - 1);
            assertThat(last.getAnnotations())
                    .isNotEmpty()
                    .allSatisfy(
                            annotation -> assertThat(annotation.getContents()).isEqualTo(ADDRESS))
                    .allSatisfy(annotation -> assertThat(
                                    ((PDActionURI) ((PDAnnotationLink) annotation).getAction()).getURI())
                            .isEqualTo(ADDRESS));
        }
    }

    @Test
    void saysNothingOfAnEndWhereThereIsNone() throws IOException {
        var guide = Edition.USUAL.with(Set.of(PackPart.GUIDE));
        var pdf = print(ACTIVITY, guide, new PaperLink("https://hand-in-hand.example.org/l/12", null));
        assertThat(scans(pdf)).containsExactly("https://hand-in-hand.example.org/l/12");
        assertThat(Poppler.rawText(pdf)).contains("Scan the code").doesNotContain("works until");
    }

    @Test
    void hasAPageOfItsOwnBehindABook() throws IOException {
        var without = print(BOOK, Edition.USUAL.in(List.of(Language.KHMER)), null);
        var with = print(BOOK, Edition.USUAL.in(List.of(Language.KHMER)), LINK);
        assertThat(pages(with)).isEqualTo(pages(without) + 1);
        assertThat(ScannedCode.on(with, pages(with)).orElseThrow().words()).isEqualTo(ADDRESS);
    }

    @Test
    void staysReadableOnSmallPaper() throws IOException {
        var pdf = print(ACTIVITY, Edition.USUAL.with(Set.of(PackPart.GUIDE)).on(Paper.A5, false), LINK);
        assertThat(scans(pdf)).containsExactly(ADDRESS);
    }

    @Test
    void isNotOnSheetsThatPupilsGet() throws IOException {
        assertThat(scans(print(ACTIVITY, Edition.USUAL.with(Set.of(PackPart.HANDOUTS)), LINK)))
                .isEmpty();
    }

    private static byte[] print(Path file, Edition edition, @Nullable PaperLink link) throws IOException {
        var work = PrintedWork.work(file);
        var order = new PrintOrder<>(work, 3, PrintedWork.CHANGED, edition, PrintedWork.lookup(file)).linked(link);
        var out = new ByteArrayOutputStream();
        PrintedWork.PRINTING.print(PrintedWork.PRINTING.runOnce(order), out);
        return VeraPdf.kept(out.toByteArray());
    }

    private static List<String> scans(byte[] pdf) {
        return ScannedCode.in(pdf).stream().map(ScannedCode::words).toList();
    }

    private static int pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static List<String> alternatives(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var all = new ArrayList<String>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), all);
            return all;
        }
    }

    private static void collect(PDStructureNode node, List<String> all) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (Objects.equals(element.getStructureType(), "Figure")) {
                    all.add(element.getAlternateDescription());
                }
                collect(element, all);
            }
        }
    }
}
