package org.mekongmigration.handinhand.lessonplan.ui;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.document.Document;
import org.mekongmigration.handinhand.document.Flow;
import org.mekongmigration.handinhand.document.Flow.Part;
import org.mekongmigration.handinhand.edition.Composition;
import org.mekongmigration.handinhand.edition.PackPart;
import org.mekongmigration.handinhand.edition.PrintOrder;
import org.mekongmigration.handinhand.edition.Printing;
import org.mekongmigration.handinhand.edition.Printing.Printed;
import org.mekongmigration.handinhand.lessonplan.Curricula;
import org.mekongmigration.handinhand.lessonplan.Lesson;
import org.mekongmigration.handinhand.lessonplan.PaperLot;
import org.mekongmigration.handinhand.typesetting.Page;
import org.mekongmigration.handinhand.typesetting.PaperRun;
import org.mekongmigration.handinhand.typesetting.Sheet;

/**
 * A pack as it would print now: its pages, and the paper that each part takes. The answers are a file by themselves, they never
 * travel with the pupils' sheets.
 *
 * @param flow all that could be printed
 * @param together what is chosen, without the answers
 */
record PrintProof(
        Printing printing,
        PrintOrder<?> order,
        PrintChoice choice,
        List<Lesson> lessons,
        Flow flow,
        List<Finding> findings,
        @Nullable Printed together,
        @Nullable Printed answers,
        List<BookOnPaper> books,
        PostersOnPaper posters,
        List<Row> rows) {

    /**
     * What can be chosen by itself.
     *
     * @param parts that it consists of
     * @param pages of the parts; none while it is not chosen
     */
    record Row(PartKey key, List<Part> parts, List<Page> pages, List<PaperLot> lots, boolean chosen) {

        int count() {
            return chosen
                    ? pages.size()
                    : lots.stream().mapToInt(PaperLot::pages).sum();
        }

        int sheets() {
            return lots.stream().mapToInt(PaperLot::sheets).sum();
        }

        int cuts() {
            return lots.stream().mapToInt(PaperLot::cuts).sum();
        }

        boolean isCut() {
            return lots.stream().anyMatch(PaperLot::isCut);
        }

        PaperRun run() {
            return lots.getFirst().run();
        }
    }

    static PrintProof of(Printing printing, PrintOrder<?> order, List<Lesson> lessons, PrintChoice choice) {
        var all = printing.compose(order);
        var flow = (Flow) all.document().body();
        Predicate<Part> wanted = part -> choice.wants(PartKey.of(part));
        Predicate<Part> forTeacher = part -> PartKey.of(part).equals(PartKey.ANSWERS);
        var together = laid(printing, order, all, flow.only(wanted.and(forTeacher.negate())));
        var answers = laid(printing, order, all, flow.only(wanted.and(forTeacher)));
        var laid = new ArrayList<Laid>();
        add(laid, together);
        add(laid, answers);
        var books = BookOnPaper.of(printing, order, lessons, choice);
        var rows = new ArrayList<>(rows(printing, order, lessons, choice, flow, laid));
        books.forEach(book -> rows.add(row(book, choice)));
        var posters = PostersOnPaper.of(printing, order, all.document().facts(), lessons, choice);
        rows.addAll(rows(posters));
        return new PrintProof(
                printing, order, choice, lessons, flow, all.findings(), together, answers, books, posters, rows);
    }

    private static Row row(BookOnPaper book, PrintChoice choice) {
        var laid = book.laid();
        return new Row(
                book.key(),
                List.of(),
                laid == null ? List.of() : laid.pages().pages(),
                List.of(book.lot(choice)),
                laid != null);
    }

    private static List<Row> rows(PostersOnPaper posters) {
        return posters.each().stream()
                .map(word ->
                        new Row(word.key(), List.of(), posters.pages(word), List.of(posters.lot(word)), word.chosen()))
                .toList();
    }

    /** For a choice that prints the same pages in another way. */
    PrintProof again(PrintOrder<?> other, PrintChoice changed) {
        var again = new ArrayList<Row>();
        for (var row : rows) {
            if (row.parts().isEmpty()) {
                continue;
            }
            var lots = new ArrayList<PaperLot>();
            for (int i = 0; i < row.parts().size(); i++) {
                lots.addAll(PaperLot.of(
                        List.of(row.parts().get(i)),
                        List.of(row.lots().get(i).pages()),
                        lessons,
                        other.edition(),
                        sheet(other)));
            }
            again.add(new Row(row.key(), row.parts(), row.pages(), lots, row.chosen()));
        }
        var booksAgain =
                books.stream().map(book -> book.again(printing, changed)).toList();
        booksAgain.forEach(book -> again.add(row(book, changed)));
        var postersAgain = posters.again(printing, other, changed);
        again.addAll(rows(postersAgain));
        return new PrintProof(
                printing,
                other,
                changed,
                lessons,
                flow,
                findings,
                together == null ? null : printing.finished(other, together),
                answers == null ? null : printing.finished(other, answers),
                booksAgain,
                postersAgain,
                again);
    }

    private record Laid(Part part, List<Page> pages) {}

    private static @Nullable Printed laid(Printing printing, PrintOrder<?> order, Composition all, Flow chosen) {
        if (chosen.parts().isEmpty()) {
            return null;
        }
        var kinds = EnumSet.noneOf(PackPart.class);
        chosen.parts().forEach(part -> kinds.add(PartKey.of(part).part()));
        var facts = all.document().facts();
        return printing.layOut(
                order.in(order.edition().with(kinds)), new Composition(new Document(facts, chosen), List.of()));
    }

    private static void add(List<Laid> laid, @Nullable Printed printed) {
        if (printed != null) {
            var parts = parts(printed);
            for (int i = 0; i < parts.size(); i++) {
                laid.add(new Laid(parts.get(i), printed.pages().ofPart(i)));
            }
        }
    }

    private static List<Part> parts(Printed printed) {
        return ((Flow) printed.composition().document().body()).parts();
    }

    private static List<Row> rows(
            Printing printing,
            PrintOrder<?> order,
            List<Lesson> lessons,
            PrintChoice choice,
            Flow flow,
            List<Laid> laid) {
        var sheet = sheet(order);
        var waiting = new ArrayList<>(laid);
        var rows = new LinkedHashMap<PartKey, Row>();
        for (var part : flow.parts()) {
            var key = PartKey.of(part);
            boolean chosen = choice.wants(key);
            var pages = chosen ? waiting.removeFirst().pages() : List.<Page>of();
            int count = chosen ? pages.size() : printing.measure(part, sheet).pages();
            var lots = PaperLot.of(List.of(part), List.of(count), lessons, order.edition(), sheet);
            rows.merge(key, new Row(key, List.of(part), pages, lots, chosen), PrintProof::both);
        }
        return List.copyOf(rows.values());
    }

    private static Row both(Row one, Row other) {
        return new Row(
                one.key(),
                joined(one.parts(), other.parts()),
                joined(one.pages(), other.pages()),
                joined(one.lots(), other.lots()),
                one.chosen());
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        var all = new ArrayList<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }

    static Sheet sheet(PrintOrder<?> order) {
        return order.edition().sheet(order.work().kind());
    }

    Sheet sheet() {
        return sheet(order);
    }

    /** Those of which the activities know the curriculum. */
    List<String> countries() {
        return Curricula.countries(lessons);
    }

    List<Row> chosen() {
        return rows.stream().filter(Row::chosen).toList();
    }

    int sheets() {
        return chosen().stream().mapToInt(Row::sheets).sum();
    }

    /** Those of them that are not of the paper in the printer. */
    int largeSheets() {
        return posters.format() == PosterFormat.A3
                ? chosen().stream()
                        .filter(row -> row.key().part() == PackPart.POSTERS)
                        .mapToInt(Row::sheets)
                        .sum()
                : 0;
    }

    /** Any file that there is names the whole. */
    String fileName() {
        return Stream.of(
                        Stream.ofNullable(together),
                        Stream.ofNullable(answers),
                        books.stream().flatMap(book -> Stream.ofNullable(book.laid())),
                        Stream.ofNullable(posters.laid()))
                .flatMap(each -> each)
                .map(Printed::fileName)
                .findFirst()
                .orElseThrow();
    }

    /** Something is wanted more than once: there is a difference between one of each and all for the class. */
    boolean hasCopies() {
        return chosen().stream()
                .flatMap(row -> row.lots().stream())
                .anyMatch(lot -> lot.run().copies() > 1);
    }

    /** @param forClass all copies; else one of each, for the copier */
    Printed file(Printed printed, boolean forClass) {
        return printing.run(order, printed, runs(printed, forClass));
    }

    private List<PaperRun> runs(Printed printed, boolean forClass) {
        return PaperLot.of(parts(printed), printed.pages().counts(), lessons, order.edition(), sheet()).stream()
                .map(PaperLot::run)
                .map(run -> forClass ? run : new PaperRun(1, run.bothSides(), run.two()))
                .toList();
    }

    /** Each part by itself, the answers in a folder of their own. */
    List<Printed> apart(boolean forClass) {
        var apart = new ArrayList<Printed>();
        var parts = flow.only(part -> choice.wants(PartKey.of(part))).parts();
        var laid = together != null ? together : answers;
        if (laid != null) {
            var facts = laid.composition().document().facts();
            var whole = new Composition(new Document(facts, new Flow(parts)), List.of());
            printing.layOutApart(order, whole).forEach(printed -> apart.add(file(printed, forClass)));
        }
        for (var book : books) {
            if (book.laid() != null) {
                apart.add(book.file(printing, book.laid(), forClass ? choice.bookCopies() : 1)
                        .in("books"));
            }
        }
        apart.addAll(posters.apart(printing));
        return List.copyOf(apart);
    }
}
