package org.mekongmigration.handinhand.storybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.Edit;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.content.ProseText;
import org.mekongmigration.handinhand.edition.PaperWords;
import org.mekongmigration.handinhand.edition.PrintOrder;
import org.mekongmigration.handinhand.edition.Printing;
import org.mekongmigration.handinhand.edition.WorkLookup;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.typesetting.Typesetting;

class BookPagesTest {

    private static final Printing PRINTING =
            new Printing(List.of(new StorybookComposer(new PaperWords())), new Typesetting());
    private static final Place SPREADS = new Place(List.of("spreads"));

    @Test
    void drawsAnewOnlyThePageThatChanged() {
        var book = Books.withPages(3);
        var pages = new BookPages(PRINTING, order(book));
        var before = pages.looks().stream().map(pages::laid).toList();

        var words = Localized.of(Language.ENGLISH, ProseText.plain("Other words"));
        pages.show(order(Edit.set(book, new Place(List.of("spreads", "p2", "words")), words)));

        var after = pages.looks().stream().map(pages::laid).toList();
        assertThat(after).hasSameSizeAs(before);
        for (int at = 0; at < after.size(); at++) {
            assertThat(after.get(at) == before.get(at)).as("page " + at).isEqualTo(at != 2);
        }
    }

    @Test
    void drawsAPageAsTheWholeBookDoes() {
        var order = order(Books.withPages(4));
        var pages = new BookPages(PRINTING, order);

        var whole = PRINTING.layOut(order).pages().pages();

        assertThat(pages.looks()).hasSameSizeAs(whole);
        for (int at = 0; at < whole.size(); at++) {
            var alone = pages.laid(pages.looks().get(at)).page();
            assertThat(alone.marks().size()).isEqualTo(whole.get(at).marks().size());
            assertThat(alone.name()).isEqualTo(whole.get(at).name());
        }
    }

    @Test
    void followsAPageThatMoves() {
        var book = Books.withPages(3);
        var pages = new BookPages(PRINTING, order(book));

        pages.show(order(Edit.move(book, SPREADS, new BlockId("p3"), 0)));

        assertThat(pages.looks()).extracting(BookPages.Look::name).startsWith("cover", "p3", "p1", "p2");
    }

    @Test
    void saysHowManyLinesAreTooManyAndShowsThem() {
        var book = Books.withPages(1);
        var longer = Localized.of(Language.ENGLISH, ProseText.plain("Many words stand here. ".repeat(60)));
        var pages =
                new BookPages(PRINTING, order(Edit.set(book, new Place(List.of("spreads", "p1", "words")), longer)));

        var laid = pages.laid(pages.looks().get(1));
        var overhang = Overhang.of(laid.page());

        assertThat(Overfull.among(laid.findings())).singleElement().satisfies(overfull -> {
            assertThat(overfull.language()).isEqualTo(Language.ENGLISH);
            assertThat(overfull.lines()).isGreaterThan(3);
        });
        assertThat(overhang.isThere()).isTrue();
        assertThat(overhang.whole().height()).isGreaterThan(laid.page().height());
    }

    private static PrintOrder<Storybook> order(Storybook book) {
        return new PrintOrder<>(book, 1, Instant.EPOCH, BookSetup.usual(book).edition(), WorkLookup.NONE);
    }
}
