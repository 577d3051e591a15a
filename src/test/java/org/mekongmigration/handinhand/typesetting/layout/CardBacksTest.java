package org.mekongmigration.handinhand.typesetting.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mekongmigration.handinhand.activity.Printable.CardSet;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Document;
import org.mekongmigration.handinhand.document.Facts;
import org.mekongmigration.handinhand.document.Flow;
import org.mekongmigration.handinhand.document.Flow.Part;
import org.mekongmigration.handinhand.document.Flow.PartKind;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.typesetting.LineInk;
import org.mekongmigration.handinhand.typesetting.Mark;
import org.mekongmigration.handinhand.typesetting.Page;
import org.mekongmigration.handinhand.typesetting.Paper;
import org.mekongmigration.handinhand.typesetting.Sheet;

/** What stands on the back of a card lies behind its front when the sheet has gone through the printer. */
class CardBacksTest {

    private static final Facts FACTS =
            new Facts("Cards", Language.ENGLISH, List.of(Language.ENGLISH), List.of(), "CC-BY-4.0", 3);

    static Stream<Arguments> sheets() {
        return Stream.of(
                        new Sheet(Paper.A4, false),
                        new Sheet(Paper.A4, true),
                        new Sheet(Paper.LETTER, false),
                        new Sheet(Paper.A5, false))
                .flatMap(sheet -> CardSet.LAYOUTS.stream()
                        .filter(count -> count > 1)
                        .flatMap(count -> Stream.of(true, false).map(over -> Arguments.of(sheet, count, over))));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void standsBehindItsFront(Sheet sheet, int perSheet, boolean overTop) {
        var pages = pages(sheet, perSheet, overTop, perSheet + 1);
        assertThat(pages.size() % 2).isZero();
        var grid = CardGrid.of(perSheet, sheet);
        for (int i = 0; i <= perSheet; i++) {
            int front = i / grid.places() * 2;
            var word = middle(pages.get(front), "front" + i);
            var behind = middle(pages.get(front + 1), "back" + i);
            if (overTop) {
                assertThat(behind[0]).isCloseTo(word[0], within(2.0));
                assertThat(row(sheet.height() - behind[1], grid)).isEqualTo(row(word[1], grid));
            } else {
                assertThat(behind[0]).isCloseTo(sheet.width() - word[0], within(2.0));
                assertThat(row(behind[1], grid)).isEqualTo(row(word[1], grid));
            }
        }
    }

    @Test
    void readsTheBackOfACardWithItsFront() {
        var laid = LaidOut.of(document(4, false, 2), LaidOut.A4);
        var items =
                laid.pages().tags().children().getFirst().children().getFirst().children();
        assertThat(items)
                .hasSize(2)
                .allSatisfy(
                        item -> assertThat(item.children().getLast().children()).hasSize(2));
    }

    @Test
    void cutsTheFrontsAlone() {
        var pages = pages(LaidOut.A4, 8, false, 8);
        assertThat(pages).hasSize(2);
        assertThat(drawings(pages.getFirst())).isPositive();
        assertThat(drawings(pages.getLast())).isZero();
        assertThat(LaidOut.words(pages.getLast()).stream()
                        .map(words -> words.line().text()))
                .contains("CC BY 4.0");
    }

    @Test
    void takesNoSheetForBacksThatAreNotThere() {
        var card = new Block.Card(en("1"), List.of(en("front")), null, null, List.of());
        var part = part(new Block.CardSheet(8, List.of(card), false));
        assertThat(LaidOut.of(new Document(FACTS, new Flow(List.of(part))), LaidOut.A4)
                        .each())
                .hasSize(1);
    }

    private static long drawings(Page page) {
        return page.marks().stream().filter(Mark.Drawing.class::isInstance).count();
    }

    private static int row(double y, CardGrid grid) {
        return (int) Math.floor((y - grid.top()) / grid.height());
    }

    private static double[] middle(Page page, String words) {
        return LaidOut.words(page).stream()
                .filter(mark -> mark.line().text().strip().equals(words))
                .map(mark -> LineInk.of(mark.line(), mark.x(), mark.baseline()).getBounds2D())
                .map(ink -> new double[] {ink.getCenterX(), ink.getCenterY()})
                .findFirst()
                .orElseThrow(() -> new AssertionError(words));
    }

    private static List<Page> pages(Sheet sheet, int perSheet, boolean overTop, int count) {
        var laid = LaidOut.of(document(perSheet, overTop, count), sheet);
        assertThat(laid.findings()).isEmpty();
        return laid.each();
    }

    private static Document document(int perSheet, boolean overTop, int count) {
        var cards = IntStream.range(0, count)
                .mapToObj(i -> new Block.Card(
                        en(Integer.toString(i + 1)), List.of(en("front" + i)), null, null, List.of(en("back" + i))))
                .toList();
        return new Document(FACTS, new Flow(List.of(part(new Block.CardSheet(perSheet, cards, overTop)))));
    }

    private static Part part(Block.CardSheet cards) {
        return new Part(
                PartKind.CARDS, en("Cards"), List.of(en("CC BY 4.0")), List.of(en("{0} / {1}")), List.of(cards));
    }

    private static Text en(String words) {
        return Text.plain(Language.ENGLISH, words);
    }
}
