package org.mekongmigration.handinhand.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.document.Document;
import org.mekongmigration.handinhand.document.Flow;
import org.mekongmigration.handinhand.document.Flow.Part;
import org.mekongmigration.handinhand.document.Flow.PartKind;
import org.mekongmigration.handinhand.edition.Composition;
import org.mekongmigration.handinhand.edition.PackPart;
import org.mekongmigration.handinhand.edition.PaperLink;
import org.mekongmigration.handinhand.edition.PosterSize;
import org.mekongmigration.handinhand.edition.PrintOrder;
import org.mekongmigration.handinhand.edition.Printing;
import org.mekongmigration.handinhand.edition.Printing.Printed;
import org.mekongmigration.handinhand.glossary.Term;
import org.mekongmigration.handinhand.lessonplan.LessonPack;
import org.mekongmigration.handinhand.lessonplan.LessonPlan;
import org.mekongmigration.handinhand.lessonplan.PackedLessons;
import org.mekongmigration.handinhand.lessonplan.PlanBooks;
import org.mekongmigration.handinhand.storybook.Storybook;
import org.mekongmigration.handinhand.typesetting.Paper;
import org.springframework.stereotype.Component;

/** Makes the files that a reader takes along. Answers are a file of their own: they never travel with the pupils' sheets. */
@Component
public class PackPress {

    private final Printing printing;

    PackPress(Printing printing) {
        this.printing = printing;
    }

    /**
     * A file to take along.
     *
     * @param name of letters that every system keeps, with its ending
     * @param title of the work
     */
    public record TakenFile(String name, String title, byte[] bytes) {}

    /**
     * One PDF of these parts; of a book or a term, all of it. Absent where the work has none of these parts.
     *
     * @param parts that the reading lets be taken
     * @param link that stands on its paper
     */
    public @Nullable TakenFile pdf(Composed composed, Set<PackPart> parts, @Nullable PaperLink link)
            throws IOException {
        var order = small(composed);
        if (!(composed.document().body() instanceof Flow flow) || isWhole(flow)) {
            return file(printing.layOut(order, linked(composed.document(), link)));
        }
        var chosen = flow.only(part -> parts.contains(packPart(part)));
        if (chosen.parts().isEmpty()) {
            return null;
        }
        var ofParts = order.in(order.edition().with(parts));
        return file(printing.layOut(ofParts, linked(with(composed, chosen), link)));
    }

    /** Whether a term can hang on a wall in all the languages in which it is shown. */
    public static boolean hasPoster(Composed composed) {
        return composed.work() instanceof Term term
                && term.postersIn().containsAll(composed.order().edition().languages());
    }

    /** A term for the wall; absent where it lacks a language that is shown, and for other works. */
    public @Nullable TakenFile poster(Composed composed, PosterSize size, Paper paper, @Nullable PaperLink link)
            throws IOException {
        if (!hasPoster(composed)) {
            return null;
        }
        var order = composed.order();
        var ofPoster = order.in(order.edition().asPoster(size).on(paper, false));
        return file(printing.layOut(ofPoster, linked(printing.compose(ofPoster).document(), link)));
    }

    /** Every part by itself, and the books that the lessons read. */
    public TakenFile zip(Composed composed, @Nullable PaperLink link) throws IOException {
        var order = small(composed);
        var files = new ArrayList<>(printing.layOutApart(order, linked(composed.document(), link)));
        if (composed.reading().parts().contains(PackPart.BOOKS)) {
            books(composed).forEach(book -> files.add(printing.layOut(book).in("books")));
        }
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var printed : files) {
                var entry = new ZipEntry(printed.fileName());
                entry.setLastModifiedTime(FileTime.from(printed.imprint().made()));
                zip.putNextEntry(entry);
                printing.print(printed, zip);
                zip.closeEntry();
            }
        }
        var name = printing.layOut(order, new Composition(composed.document(), List.of()))
                .fileName()
                .replaceAll("[.]pdf$", ".zip");
        return new TakenFile(name, composed.document().facts().title(), out.toByteArray());
    }

    private Composition linked(Document document, @Nullable PaperLink link) {
        return printing.linked(new Composition(document, List.of()), link);
    }

    /** Which parts there are to take, of those that the reading lets be taken. */
    public static Set<PackPart> parts(Composed composed) {
        var parts = EnumSet.noneOf(PackPart.class);
        if (composed.document().body() instanceof Flow flow) {
            flow.parts().stream()
                    .filter(part -> part.kind() != PartKind.TERM)
                    .forEach(part -> parts.add(packPart(part)));
        }
        return parts;
    }

    private List<PrintOrder<Storybook>> books(Composed composed) {
        var lookup = composed.order().lookup();
        var lessons =
                switch (composed.work()) {
                    case LessonPlan plan -> Stream.of(plan);
                    case LessonPack pack ->
                        PackedLessons.find(pack, lookup).stream().map(lesson -> lesson.plan());
                    default -> Stream.<LessonPlan>of();
                };
        var taken = new LinkedHashSet<WorkId>();
        return lessons.flatMap(plan -> plan.placements().stream())
                .map(LessonPlan.Placement::book)
                .filter(Objects::nonNull)
                .filter(book -> taken.add(book.work()))
                .flatMap(book -> PlanBooks.find(book, lookup)
                        .map(found -> new PrintOrder<>(
                                found,
                                book.version(),
                                composed.order().changed(),
                                composed.order().edition().asSmallFile(true),
                                lookup))
                        .stream())
                .toList();
    }

    private TakenFile file(Printed printed) throws IOException {
        var out = new ByteArrayOutputStream();
        printing.print(printed, out);
        return new TakenFile(
                printed.fileName(), printed.composition().document().facts().title(), out.toByteArray());
    }

    /** For a phone on a weak line, and still good enough on a school's printer. */
    private static PrintOrder<?> small(Composed composed) {
        return composed.order().in(composed.order().edition().asSmallFile(true));
    }

    private static Document with(Composed composed, Flow flow) {
        return new Document(composed.document().facts(), flow);
    }

    private static boolean isWhole(Flow flow) {
        return flow.parts().stream().allMatch(part -> part.kind() == PartKind.TERM);
    }

    private static PackPart packPart(Part part) {
        return switch (part.kind()) {
            case GUIDE, TERM -> PackPart.GUIDE;
            case CARDS -> PackPart.CARDS;
            case HANDOUT -> PackPart.HANDOUTS;
            case ANSWERS -> PackPart.ANSWERS;
        };
    }
}
