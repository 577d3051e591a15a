package org.mekongmigration.handinhand.typesetting.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.mekongmigration.handinhand.typesetting.layout.LaidOut.A4;
import static org.mekongmigration.handinhand.typesetting.layout.Samples.EN;
import static org.mekongmigration.handinhand.typesetting.layout.Samples.document;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Document;
import org.mekongmigration.handinhand.document.Flow;
import org.mekongmigration.handinhand.testing.WrittenWords;
import org.mekongmigration.handinhand.typesetting.Ink;
import org.mekongmigration.handinhand.typesetting.Mark;
import org.mekongmigration.handinhand.typesetting.Paper;
import org.mekongmigration.handinhand.typesetting.Sheet;
import org.mekongmigration.handinhand.typesetting.Tag;

class FlowLayoutTest {

    private static final String[] THAI = {"th", "รูปถ่ายครอบครัว", "สูติบัตร", "น้ำดื่ม"};
    private static final String[] SHAN = {"shn", "ၶႅပ်းႁၢင်ႈပီႈၼွင်ႉ", "လိၵ်ႈၵိူတ်ႇ", "ၼမ်ႉၵိၼ်"};

    /** Laid out once for all that is asked of them. */
    private static final List<Arguments> DOCUMENTS = layOut();

    static Stream<Arguments> documents() {
        return DOCUMENTS.stream();
    }

    private static List<Arguments> layOut() {
        var sheets = List.of(A4, LaidOut.LETTER, new Sheet(Paper.A4, true), new Sheet(Paper.A5, false));
        var documents = List.of(
                document(EN, Samples.guide()),
                document(EN, GuideSamples.burmese()),
                document(EN, Samples.handout(), SheetSamples.answers(), SheetSamples.threeLanguages()),
                document(EN, SheetSamples.term()),
                document(EN, GuideSamples.of("ja", "ja"), GuideSamples.of("km", "km"), GuideSamples.of("lo", "lo")),
                document(EN, GuideSamples.endless()));
        return documents.stream()
                .flatMap(each -> sheets.stream().map(sheet -> Arguments.of(each, LaidOut.of(each, sheet))))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyTextStandsOnceInTheTagsInReadingOrder(Document document, LaidOut laidOut) {
        assertThat(laidOut.read()).containsExactlyElementsOf(WrittenWords.of(document));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void noHeadingStandsAtAPagesFoot(Document document, LaidOut laidOut) {
        for (var page : laidOut.each()) {
            var lowest = LaidOut.tagged(page).stream()
                    .filter(words -> words.baseline() < page.height() - Measures.FOOT_EDGE - Measures.FOOT_HEIGHT)
                    .max(Comparator.comparingDouble(Mark.Words::baseline))
                    .orElseThrow();
            assertThat(LaidOut.isHeading(Objects.requireNonNull(lowest.tag())))
                    .as(lowest.line().text())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void wordsStandInsideTheMargins(Document document, LaidOut laidOut) {
        for (var page : laidOut.each()) {
            boolean small = page.width() < Measures.SMALL_PAPER;
            double left = small ? Measures.SMALL_SIDE : Measures.GUIDE_LEFT;
            double right = small ? Measures.SMALL_SIDE : Measures.GUIDE_RIGHT;
            assertThat(LaidOut.words(page)).allSatisfy(words -> {
                assertThat(words.x()).isGreaterThan(left - 1);
                assertThat(words.x() + words.line().width()).isLessThan(page.width() - right + 1);
                assertThat(words.baseline()).isBetween(Measures.TOP, page.height() - Measures.FOOT_EDGE);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void nothingRunsIntoTheFoot(Document document, LaidOut laidOut) {
        for (var page : laidOut.each()) {
            double rule = page.height() - Measures.FOOT_EDGE - Measures.FOOT_HEIGHT;
            var crossing = LaidOut.words(page).stream()
                    .filter(words -> words.baseline() > rule - 1 && words.baseline() < rule + Measures.FOOT_PADDING)
                    .map(words -> words.line().text());
            assertThat(crossing).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void headingsGoDownOneLevelAtATime(Document document, LaidOut laidOut) {
        int last = 0;
        for (var tag : laidOut.tags()) {
            if (LaidOut.isHeading(tag)) {
                int level = tag.role().pdfName().charAt(1) - '0';
                assertThat(level).isLessThanOrEqualTo(last + 1);
                last = level;
            }
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aTagHoldsWordsOrOtherTagsNeverBoth(Document document, LaidOut laidOut) {
        assertThat(laidOut.wordsByTag().keySet())
                .allSatisfy(tag -> assertThat(tag.children()).isEmpty())
                .allSatisfy(tag -> assertThat(tag.language()).isNotNull());
    }

    @Test
    void aStepIsNotPartedIfItFitsOnAPage() {
        var laidOut = LaidOut.of(document(EN, Samples.part(Flow.PartKind.GUIDE, Samples.en("Plan"), lessons(9))), A4);

        assertThat(laidOut.each()).hasSizeGreaterThan(5);
        assertThat(steps(laidOut))
                .hasSize(45)
                .allSatisfy(step -> assertThat(laidOut.pagesOf(step)).hasSize(1));
    }

    @Test
    void theWordsOfAllStepsBeginAtTheSamePlace() {
        var page = LaidOut.of(
                        document(
                                EN,
                                Samples.part(
                                        Flow.PartKind.GUIDE,
                                        Samples.en("Plan"),
                                        List.of(step("Do", "Draw a boat"), step("Pupils together", "Name the parts")))),
                        A4)
                .each()
                .getFirst();

        assertThat(LaidOut.words(page).stream()
                        .filter(words -> List.of("Draw a boat", "Name the parts")
                                .contains(words.line().text()))
                        .map(Mark.Words::x)
                        .distinct())
                .hasSize(1);
    }

    private static Block.Step step(String label, String words) {
        var act = new Block.Act(Block.ActKind.DO, Samples.en(label), List.of(new Block.Paragraph(Samples.en(words))));
        return new Block.Step(Samples.en("5"), null, Samples.en("A step"), List.of(act), null, List.of(), List.of());
    }

    @Test
    void theRiverEndsBeforeWhatStandsOverTheWholeWidth() {
        var name = Samples.en("What pupils may think");
        var entries = new Block.Entries(
                name, List.of(new Block.Entry(name, List.of(new Block.Paragraph(Samples.en("But"))))));
        var step = new Block.Step(Samples.en("5"), null, Samples.en("A step"), List.of(), null, List.of(), List.of());
        var stage = new Block.StageHead(Samples.en("A stage"), Samples.en("5 minutes"));
        var blocks = List.<Block>of(stage, step, entries, stage, step);
        var page = LaidOut.of(document(EN, Samples.part(Flow.PartKind.GUIDE, Samples.en("Plan"), blocks)), A4)
                .each()
                .getFirst();

        double entry = LaidOut.words(page).stream()
                .filter(words -> words.line().text().equals(name.words()))
                .mapToDouble(Mark.Words::baseline)
                .findFirst()
                .orElseThrow();
        assertThat(page.marks().stream()
                        .filter(Mark.Drawing.class::isInstance)
                        .map(mark -> ((Mark.Drawing) mark))
                        .filter(drawing -> drawing.line() == Ink.RIVER && drawing.stroke() == Measures.WAVE_STROKE)
                        .map(drawing -> drawing.shape().getBounds2D()))
                .hasSize(2)
                .allSatisfy(wave -> assertThat(wave.getMinY() < entry && wave.getMaxY() > entry)
                        .isFalse());
    }

    @Test
    void aStepThatNoPageHoldsGoesOnOverPages() {
        var laidOut = LaidOut.of(document(EN, GuideSamples.endless()), A4);

        assertThat(laidOut.pagesOf(steps(laidOut).getFirst())).hasSizeGreaterThan(30);
        assertThat(laidOut.findings()).isEmpty();
    }

    @Test
    void threeHundredActivitiesAreLaidOutSoon() {
        var document = document(EN, GuideSamples.huge());

        var laidOut = assertTimeout(Duration.ofSeconds(90), () -> LaidOut.of(document, A4));

        assertThat(laidOut.each()).hasSizeGreaterThan(200);
    }

    @Test
    void aTitleWithoutEndTakesPagesAndNoPlaceInTheFoot() {
        var title = GuideSamples.longTitle();
        var part = new Flow.Part(
                Flow.PartKind.GUIDE,
                title,
                List.of(title),
                List.of(Samples.en("{0}")),
                List.of(new Block.Heading(1, title)));

        var laidOut = LaidOut.of(document(EN, part), A4);

        assertThat(laidOut.each()).hasSizeGreaterThan(3);
        assertThat(laidOut.read()).containsExactly("en " + title.words());
    }

    @Test
    void theFirstLinesOfFacingLanguagesAreLevel() {
        var page = LaidOut.of(document(EN, Samples.handout()), A4).each().getFirst();
        var titles = LaidOut.tagged(page).stream()
                .filter(words -> Objects.requireNonNull(words.tag()).role() == Tag.Role.H1)
                .toList();

        assertThat(titles).hasSize(2);
        assertThat(titles.getFirst().baseline()).isEqualTo(titles.getLast().baseline());
        assertThat(titles.getFirst().x()).isLessThan(titles.getLast().x());
    }

    @Test
    void materialsAreATableWithHeadsOfRows() {
        var tags = LaidOut.of(document(EN, Samples.guide()), A4).tags();
        var rows = tags.stream().filter(tag -> tag.role() == Tag.Role.ROW).toList();

        assertThat(rows)
                .hasSize(5)
                .allSatisfy(row -> assertThat(row.children())
                        .extracting(Tag::role)
                        .containsExactly(Tag.Role.ROW_HEAD, Tag.Role.CELL));
    }

    @ParameterizedTest
    @MethodSource("sheetsOfCards")
    void cardsStandOnAsManySheetsAsTheyNeed(int perSheet, int cards, int sheets) {
        var document = document(EN, SheetSamples.cards(perSheet, cards, true, THAI, SHAN));

        var laidOut = LaidOut.of(document, A4);

        assertThat(laidOut.each()).hasSize(sheets);
        assertThat(laidOut.read()).containsExactlyElementsOf(WrittenWords.of(document));
    }

    static Stream<Arguments> sheetsOfCards() {
        return Stream.of(
                Arguments.of(8, 8, 1),
                Arguments.of(8, 9, 2),
                Arguments.of(2, 3, 2),
                Arguments.of(4, 4, 1),
                Arguments.of(6, 20, 4),
                Arguments.of(9, 9, 1),
                Arguments.of(12, 25, 3),
                Arguments.of(16, 16, 1));
    }

    @Test
    void theWordsOfACardStandInsideIt() {
        var document = document(EN, SheetSamples.cards(8, 8, true, THAI, SHAN));
        var page = LaidOut.of(document, A4).each().getFirst();
        var grid = CardGrid.of(8, A4);
        double foot = grid.bottom() + 1;

        assertThat(grid.width()).isCloseTo(Measures.mm(90), within(0.01));
        assertThat(grid.height()).isCloseTo(Measures.mm(64), within(0.01));
        assertThat(LaidOut.tagged(page).stream()
                        .filter(words -> words.baseline() < foot && words.baseline() > grid.top()))
                .hasSize(24)
                .allSatisfy(words -> {
                    int column = (int) ((words.x() - grid.left()) / grid.width());
                    assertThat(words.x() + words.line().width())
                            .isLessThan(grid.left() + (column + 1) * grid.width() - 4);
                });
    }

    @Test
    void wordsTooManyForTheirCardAreFoundAndNotLost() {
        var many = "Everything that the traveller ever saw, heard, ate, sang and left behind. ".repeat(20);
        var document = document(EN, SheetSamples.cards(16, 1, true, new String[] {"en", many}));

        var laidOut = LaidOut.of(document, A4);

        assertThat(laidOut.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.id()).isEqualTo("typesetting.card.overfull"))
                .satisfies(finding -> assertThat(finding.arguments()).startsWith("1"));
        assertThat(laidOut.read()).contains("en " + many);
    }

    @Test
    void aDocumentWithoutPartsHasAPage() {
        assertThat(LaidOut.of(document(EN), A4).each()).hasSize(1);
    }

    private static List<Block> lessons(int count) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, Samples.en("A long day")));
        for (int i = 0; i < count; i++) {
            blocks.addAll(Samples.lesson());
        }
        return blocks;
    }

    /** A step is a section that holds its title. */
    private static List<Tag> steps(LaidOut laidOut) {
        return laidOut.tags().stream()
                .filter(tag -> tag.role() == Tag.Role.SECT
                        && tag.children().stream().anyMatch(child -> child.role() == Tag.Role.H3))
                .toList();
    }
}
