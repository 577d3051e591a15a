package org.mekongmigration.handinhand.typesetting.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mekongmigration.handinhand.typesetting.layout.LaidOut.A5_LANDSCAPE;
import static org.mekongmigration.handinhand.typesetting.layout.Samples.my;
import static org.mekongmigration.handinhand.typesetting.layout.Samples.th;

import java.awt.Shape;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Leaves.Area;
import org.mekongmigration.handinhand.document.Leaves.Focus;
import org.mekongmigration.handinhand.document.Leaves.Image;
import org.mekongmigration.handinhand.document.Leaves.Leaf;
import org.mekongmigration.handinhand.document.Leaves.Role;
import org.mekongmigration.handinhand.document.Leaves.Words;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.testing.WrittenWords;
import org.mekongmigration.handinhand.typesetting.Ink;
import org.mekongmigration.handinhand.typesetting.LineInk;
import org.mekongmigration.handinhand.typesetting.Mark;
import org.mekongmigration.handinhand.typesetting.Page;
import org.mekongmigration.handinhand.typesetting.Paper;
import org.mekongmigration.handinhand.typesetting.Sheet;
import org.mekongmigration.handinhand.typesetting.Tag;

class BookLayoutTest {

    private static final Text THAI = th("ทะเลสาบเงียบสงบ มีแต่กบเท่านั้นที่ยังตื่นอยู่");
    private static final Text BURMESE = my("ရေကန်ကြီးက တိတ်ဆိတ်နေတယ်။ ဖားလေးတွေပဲ နိုးနေကြတယ်။");

    static Stream<Sheet> sheets() {
        return Stream.of(
                A5_LANDSCAPE,
                new Sheet(Paper.A5, false),
                new Sheet(Paper.A4, false),
                new Sheet(Paper.SQUARE_20, false));
    }

    private static LaidOut book(Sheet sheet, Leaf... leaves) {
        return LaidOut.of(BookSamples.book(22, leaves), sheet);
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyTextStandsOnceInTheTagsInReadingOrder(Sheet sheet) {
        var book = BookSamples.book(
                22,
                BookSamples.cover(th("น้ำหนึ่งใบบัว"), my("ကြာဖက်ထဲက ရေလေး")),
                BookSamples.above("s1", 2, THAI, BURMESE),
                BookSamples.left("s2", 3, THAI, BURMESE),
                BookSamples.facing("s3", 4, THAI, BURMESE));

        var laidOut = LaidOut.of(book, sheet);

        assertThat(laidOut.read()).containsExactlyElementsOf(WrittenWords.of(book));
        assertThat(laidOut.each()).extracting(page -> page.name()).containsExactly("cover", "s1", "s2", "s3");
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void facingLanguagesBeginOnOneLevel(Sheet sheet) {
        var words = LaidOut.tagged(
                book(sheet, BookSamples.facing("s1", 2, THAI, BURMESE)).each().getFirst());
        var burmese = words.stream()
                .filter(line ->
                        Samples.MY.equals(Objects.requireNonNull(line.tag()).language()))
                .findFirst()
                .orElseThrow();

        assertThat(words.getFirst().baseline()).isEqualTo(burmese.baseline());
    }

    @Test
    void whatStandsUnderHeadingsBesideEachOtherBeginsOnOneLevel() {
        var areas = List.of(
                headed(0, Samples.en("Talk about it"), my("ဖားလေး နိုးနေတယ်။")), headed(0.5, my("ဆွေးနွေးရန်"), THAI));
        var words = LaidOut.tagged(
                book(A5_LANDSCAPE, new Leaf("q", areas, List.of())).each().getFirst());

        var under = words.stream()
                .filter(line -> Objects.requireNonNull(line.tag()).role() == Tag.Role.P)
                .toList();
        assertThat(under.getLast().tag()).isNotSameAs(under.getFirst().tag());
        assertThat(under.stream()
                        .filter(line -> line.tag() != under.getFirst().tag())
                        .findFirst())
                .hasValueSatisfying(line ->
                        assertThat(line.baseline()).isCloseTo(under.getFirst().baseline(), within(0.01)));
    }

    private static Area headed(double x, Text heading, Text words) {
        var blocks = List.<Block>of(new Block.Heading(2, heading), new Block.Paragraph(words));
        return new Area(x, 0, 0.45, 1, false, new Words(Role.TEXT, blocks));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void wordsKeepClearOfPicturesAndMargins(Sheet sheet) {
        for (var page : book(
                        sheet,
                        BookSamples.above("s1", 2, THAI, BURMESE),
                        BookSamples.left("s2", 3, th("กบ"), my("ဖား")),
                        BookSamples.below("s3", 4, THAI, BURMESE),
                        BookSamples.right("s4", 5, th("กบ"), my("ဖား")))
                .each()) {
            var picture = page.marks().stream()
                    .filter(Mark.Picture.class::isInstance)
                    .map(Mark.Picture.class::cast)
                    .findFirst()
                    .orElseThrow();
            assertThat(LaidOut.tagged(page)).allSatisfy(words -> {
                double end = words.x() + words.line().width();
                assertThat(words.baseline() > picture.y() + picture.height()
                                || words.x() > picture.x() + picture.width()
                                || words.baseline() < picture.y()
                                || end < picture.x())
                        .isTrue();
                assertThat(words.x() + words.line().width()).isLessThan(page.width() - 20);
            });
        }
    }

    @Test
    void titlesAreEquallyLargeInAllLanguages() {
        var cover = BookSamples.cover(th("น้ำหนึ่งใบบัว"), my("ကြာဖက်ထဲက ရေလေး ကြာဖက်ထဲက ရေလေး ကြာဖက်ထဲက ရေလေး"));
        var words = LaidOut.tagged(book(A5_LANDSCAPE, cover).each().getFirst());

        assertThat(words.stream()
                        .map(line -> line.line().runs().getFirst())
                        .map(run -> run.size() / (run.language().equals(Samples.TH) ? 1.05 : 1.21))
                        .map(size -> Math.round(size * 10))
                        .distinct())
                .hasSize(1);
    }

    /** Stacks over marks that the leading of most headings leaves no room for. */
    @ParameterizedTest
    @CsvSource({
        "en, Ựự Ựự Ựự Ựự Ựự Ựự Ựự Ựự ẪẴẪẴ ẪẴẪẴ ẪẴẪẴ ẪẴẪẴ ẪẴẪẴ ẪẴẪẴ ẪẴẪẴ ẪẴẪẴ ẪẴẪẴ",
        "km, ស្ត្រូ ស្ត្រូ ស្ត្រូ ស្ត្រូ ស្ត្រូ ស្ត្រូ ស្ត្រូ ប៊៍ី ប៊៍ី ប៊៍ី ប៊៍ី ប៊៍ី ប៊៍ី ប៊៍ី ប៊៍ី ប៊៍ី ប៊៍ី ប៊៍ី ប៊៍ី ប៊៍ី ប៊៍ី ប៊៍ី"
    })
    void linesOfATitleNeverTouchEachOther(String language, String words) {
        var title = Text.plain(new Language(language), words);
        var lines = LaidOut.tagged(
                book(A5_LANDSCAPE, BookSamples.cover(title, th("กบ"))).each().getFirst());

        assertThat(lines.get(1).tag()).isSameAs(lines.getFirst().tag());
        var over = new java.awt.geom.Area(ink(lines.getFirst()));
        over.intersect(new java.awt.geom.Area(ink(lines.get(1))));
        assertThat(over.isEmpty()).isTrue();
    }

    private static Shape ink(Mark.Words words) {
        var ink = LineInk.of(words.line(), words.x(), words.baseline());
        return new java.awt.BasicStroke(1).createStrokedShape(ink);
    }

    @Test
    void overfullWordsStandWholeAndAreFoundWithTheirPlace() {
        var text = th("ทะเลสาบเงียบสงบ มีแต่กบเท่านั้นที่ยังตื่นอยู่ ".repeat(6));
        var laidOut = book(A5_LANDSCAPE, BookSamples.above("s7", 2, text));

        assertThat(laidOut.read()).containsExactly("th " + text.words());
        assertThat(laidOut.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.id()).isEqualTo("typesetting.overfull");
            assertThat(finding.place().path()).containsExactly("s7", "th");
            assertThat(Integer.parseInt(finding.arguments().getFirst())).isBetween(1, 6);
        });
    }

    @Test
    void wordsThatFitAreNotFound() {
        assertThat(book(A5_LANDSCAPE, BookSamples.above("s1", 2, THAI, BURMESE)).findings())
                .isEmpty();
    }

    @Test
    void wordsAloneUseTheAirOverThemBeforeTheyAreTooMany() {
        var text = th("ทะเลสาบเงียบสงบ มีแต่กบเท่านั้นที่ยังตื่นอยู่ ".repeat(7));
        var low = new Leaf("s1", List.of(new Area(0, 0.4, 1, 0.6, false, BookSamples.words(text))), List.of());
        var few = new Leaf("s1", List.of(new Area(0, 0.4, 1, 0.6, false, BookSamples.words(THAI))), List.of());

        var page = book(A5_LANDSCAPE, low);

        assertThat(page.findings()).isEmpty();
        assertThat(LaidOut.tagged(page.each().getFirst()).getFirst().baseline())
                .isLessThan(LaidOut.tagged(book(A5_LANDSCAPE, few).each().getFirst())
                        .getFirst()
                        .baseline());
    }

    @Test
    void aPictureThatIsTooSmallForItsPlaceIsFound() {
        var small = BookSamples.image("morning", 800, 309);
        var leaf = new Leaf("s1", List.of(new Area(0, 0, 1, 0.5, true, small)), List.of());

        assertThat(book(A5_LANDSCAPE, leaf).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.id()).isEqualTo("typesetting.picture.coarse");
            assertThat(finding.place().path()).containsExactly("s1", "picture");
            assertThat(finding.arguments()).containsExactly("97", small.alt().words());
        });
    }

    @Test
    void aPictureThatIsEnlargedIsAsCoarseAsItIsLarge() {
        var picture = BookSamples.picture("morning", 2480, 957);
        var whole = new Image(picture, Samples.en("Morning"));
        var close = new Image(picture, Samples.en("Morning"), new Focus(0.2, 0.5, 2.1));

        assertThat(book(A5_LANDSCAPE, new Leaf("s1", List.of(new Area(0, 0, 1, 0.5, true, whole)), List.of()))
                        .findings())
                .isEmpty();
        assertThat(book(A5_LANDSCAPE, new Leaf("s1", List.of(new Area(0, 0, 1, 0.5, true, close)), List.of()))
                        .findings())
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void aFocusNeverOpensAGapBesideThePicture(Sheet sheet) {
        for (double at : new double[] {0, 0.1, 0.5, 0.93, 1}) {
            var image = new Image(
                    BookSamples.picture("morning", 2480, 957), Samples.en("Morning"), new Focus(at, 1 - at, 1.2));
            var leaf = new Leaf("s1", List.of(new Area(0.56, 0, 0.44, 1, true, image)), List.of());

            var picture =
                    (Mark.Picture) book(sheet, leaf).each().getFirst().marks().getFirst();

            var whole = picture.whole();
            assertThat(whole.getMinX()).isLessThanOrEqualTo(picture.x() + 0.001);
            assertThat(whole.getMaxX()).isGreaterThanOrEqualTo(picture.x() + picture.width() - 0.001);
            assertThat(whole.getMinY()).isLessThanOrEqualTo(picture.y() + 0.001);
            assertThat(whole.getMaxY()).isGreaterThanOrEqualTo(picture.y() + picture.height() - 0.001);
        }
    }

    @Test
    void anEmptyFrameIsAnOrnament() {
        var leaf = new Leaf(
                "s1", List.of(new Area(0, 0, 1, 0.5, true, new Image(null, Samples.en("To come")))), List.of());

        assertThat(book(A5_LANDSCAPE, leaf).tags()).extracting(Tag::role).doesNotContain(Tag.Role.FIGURE);
    }

    @Test
    void leftPagesHaveTheirNumberAtTheLeft() {
        var pages = book(
                        A5_LANDSCAPE,
                        BookSamples.above("s1", 1, THAI),
                        BookSamples.above("s2", 2, THAI),
                        BookSamples.above("s3", 3, THAI))
                .each();

        assertThat(number(pages.get(1)).x()).isLessThan(100);
        assertThat(number(pages.get(2)).x()).isGreaterThan(400);
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void aNumberThatMeetsThePictureStandsOnPaperOfItsOwn(Sheet sheet) {
        var pages = book(sheet, BookSamples.above("s1", 2, THAI), BookSamples.below("s2", 3, THAI))
                .each();

        assertThat(white(pages.getFirst())).isEmpty();
        assertThat(white(pages.get(1)))
                .singleElement()
                .satisfies(paper -> assertThat(paper.contains(
                                number(pages.get(1)).x(), number(pages.get(1)).baseline() - 2))
                        .isTrue());
    }

    private static List<Shape> white(Page page) {
        return page.marks().stream()
                .filter(mark -> mark instanceof Mark.Drawing drawing && drawing.fill() == Ink.WHITE)
                .map(mark -> ((Mark.Drawing) mark).shape())
                .toList();
    }

    private static Mark.Words number(Page page) {
        return LaidOut.words(page).stream()
                .filter(words -> words.tag() == null)
                .findFirst()
                .orElseThrow();
    }
}
