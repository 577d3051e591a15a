package org.mekongmigration.handinhand.lessonplan.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.document.Leaves;
import org.mekongmigration.handinhand.edition.Edition;
import org.mekongmigration.handinhand.edition.PrintOrder;
import org.mekongmigration.handinhand.edition.Printing;
import org.mekongmigration.handinhand.edition.Printing.Printed;
import org.mekongmigration.handinhand.lessonplan.Lesson;
import org.mekongmigration.handinhand.lessonplan.PaperLot;
import org.mekongmigration.handinhand.lessonplan.PlanBooks;
import org.mekongmigration.handinhand.storybook.Storybook;
import org.mekongmigration.handinhand.typesetting.Paper;
import org.mekongmigration.handinhand.typesetting.PaperRun;
import org.mekongmigration.handinhand.typesetting.Sheet;
import org.mekongmigration.handinhand.typesetting.TrimmedSheets;

/**
 * A book that a lesson reads, at its own size on the paper that was chosen.
 *
 * @param laid absent while it is not chosen
 */
record BookOnPaper(
        PartKey key,
        PrintOrder<Storybook> order,
        Sheet paper,
        int pages,
        @Nullable Printed laid) {

    private static final int MOST_LANGUAGES = 2;

    /** Each book once, however many lessons read it. */
    static List<BookOnPaper> of(Printing printing, PrintOrder<?> pack, List<Lesson> lessons, PrintChoice choice) {
        var books = new ArrayList<BookOnPaper>();
        for (var lesson : lessons) {
            for (var placement : lesson.plan().placements()) {
                var named = placement.book();
                if (named != null && books.stream().noneMatch(it -> it.key().equals(PartKey.book(named.work())))) {
                    PlanBooks.find(named, pack.lookup())
                            .map(book -> new PrintOrder<>(
                                    book, named.version(), pack.changed(), edition(book, choice), pack.lookup()))
                            .ifPresent(order -> books.add(of(printing, order, pack, choice)));
                }
            }
        }
        return List.copyOf(books);
    }

    private static BookOnPaper of(
            Printing printing, PrintOrder<Storybook> order, PrintOrder<?> pack, PrintChoice choice) {
        var key = PartKey.book(order.work().id());
        var composed = printing.compose(order);
        int pages = composed.document().body() instanceof Leaves leaves
                ? leaves.leaves().size()
                : 0;
        var laid = choice.wants(key) ? printing.layOut(order, composed) : null;
        return new BookOnPaper(key, order, PrintProof.sheet(pack), pages, laid);
    }

    /** In the pupils' languages that the book has, two at most; else as it was written. */
    private static Edition edition(Storybook book, PrintChoice choice) {
        var languages = choice.pupils().stream()
                .filter(book.languages()::contains)
                .limit(MOST_LANGUAGES)
                .toList();
        return Edition.USUAL
                .in(languages.isEmpty() ? List.of(book.source()) : languages)
                .on(Paper.A5, true)
                .asSmallFile(choice.smallFile())
                .inGrey(choice.grey());
    }

    PaperLot lot(PrintChoice choice) {
        var own = order.edition().sheet(order.work().kind());
        int perSheet = TrimmedSheets.perSheet(own.width(), own.height(), paper);
        int sheets = (pages + perSheet - 1) / perSheet;
        return new PaperLot(key.origin(), sheets, new PaperRun(choice.bookCopies(), false, false), perSheet - 1);
    }

    Printed file(Printing printing, Printed book, int copies) {
        return printing.place(order, book, paper, copies);
    }

    /** The same pages in another finish. */
    BookOnPaper again(Printing printing, PrintChoice choice) {
        var other = order.in(edition(order.work(), choice));
        return new BookOnPaper(key, other, paper, pages, laid == null ? null : printing.finished(other, laid));
    }
}
