package org.mekongmigration.handinhand.edition;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.document.Body;
import org.mekongmigration.handinhand.document.Document;
import org.mekongmigration.handinhand.document.Flow;
import org.mekongmigration.handinhand.document.Flow.Part;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.language.FaceChoice;
import org.mekongmigration.handinhand.press.pdf.Finish;
import org.mekongmigration.handinhand.press.pdf.Imprint;
import org.mekongmigration.handinhand.press.pdf.PdfPress;
import org.mekongmigration.handinhand.typesetting.Imposition;
import org.mekongmigration.handinhand.typesetting.Page;
import org.mekongmigration.handinhand.typesetting.Pages;
import org.mekongmigration.handinhand.typesetting.PaperRun;
import org.mekongmigration.handinhand.typesetting.Sheet;
import org.mekongmigration.handinhand.typesetting.TrimmedSheets;
import org.mekongmigration.handinhand.typesetting.Typesetting;

/** From a work to its pages and its file: the one way, for web and command line alike. Thread-safe. */
public final class Printing {

    private static final String BUILD =
            Objects.requireNonNullElse(Printing.class.getPackage().getImplementationVersion(), "unpacked");

    private final Map<Class<?>, Composer<?>> composers = new HashMap<>();
    private final Typesetting typesetting;
    private final PdfPress press = new PdfPress();
    private final LinkOnPaper links = new LinkOnPaper(new PaperWords());
    private final PartMeasures measures;
    private final Supplier<FaceChoice> faces;

    /** Nobody has chosen faces but the works themselves. */
    public Printing(List<Composer<?>> composers, Typesetting typesetting) {
        this(composers, typesetting, () -> FaceChoice.USUAL);
    }

    /** @param faces in which languages are set where a work chooses none */
    public Printing(List<Composer<?>> composers, Typesetting typesetting, Supplier<FaceChoice> faces) {
        this.faces = faces;
        composers.forEach(composer -> this.composers.put(composer.type(), composer));
        this.typesetting = typesetting;
        measures = new PartMeasures(typesetting);
    }

    /** Judges works before they are printed. It remembers pages: keep it. */
    public BeforePrinting before() {
        return new BeforePrinting(this, new LettersCheck(typesetting));
    }

    /** What was found on paper, at its place in the work. */
    <C extends Content> Finding placed(PrintOrder<C> order, Finding finding) {
        var place = composer(order).place(order.work(), finding.place());
        return new Finding(finding.id(), finding.severity(), place, finding.arguments());
    }

    /**
     * A work laid out.
     *
     * @param fileName with its ending, safe on every system
     * @param findings of composing and of typesetting
     */
    public record Printed(Composition composition, Pages pages, Imprint imprint, Finish finish, String fileName) {

        /** In a folder, where several files go together. */
        public Printed in(String folder) {
            return new Printed(composition, pages, imprint, finish, folder + "/" + fileName);
        }

        public List<Finding> findings() {
            var all = new ArrayList<>(composition.findings());
            all.addAll(pages.findings());
            return List.copyOf(all);
        }
    }

    /** In which languages are set where a work chooses none. */
    public FaceChoice faces() {
        return faces.get();
    }

    /**
     * One line as it prints, by which a face is known.
     *
     * @param size nominal, in points
     * @param width of the paper, in points
     */
    public Page sample(Text words, double size, double width, FaceChoice choice) {
        return typesetting.sample(words, size, width, choice);
    }

    /** Composes alone: what would be seen. */
    public Composition compose(PrintOrder<?> order) {
        return composed(order);
    }

    /** What was composed, with a link on its paper. */
    public Composition linked(Composition composition, @Nullable PaperLink link) {
        return link == null
                ? composition
                : new Composition(links.on(composition.document(), link), composition.findings());
    }

    /** Lays out what was composed, or a part of it. */
    public Pages layOut(Document document, Sheet sheet) {
        return typesetting.layOut(document, sheet);
    }

    Pages layOut(Body body, Sheet sheet, FaceChoice chosen) {
        return typesetting.layOut(body, sheet, chosen);
    }

    public Printed layOut(PrintOrder<?> order) {
        return layOut(order, composed(order));
    }

    /** @param composition of the work, or a part of it */
    public Printed layOut(PrintOrder<?> order, Composition composition) {
        var sheet = sheet(order);
        var pages = typesetting.layOut(composition.document(), sheet);
        var name = FileNames.of(order, composition.document());
        return printed(order, composition, pages, List.of(), name);
    }

    /**
     * Pages as they go through the printer.
     *
     * @param runs one for each part
     */
    public Printed run(PrintOrder<?> order, Printed once, List<PaperRun> runs) {
        var pages =
                Imposition.of(once.pages(), runs, sheet(order), order.edition().bothSides());
        return printed(order, once.composition(), pages, runs, once.fileName());
    }

    /** Each part once, as it goes through the printer. */
    public Printed runOnce(PrintOrder<?> order) {
        return runOnce(order, composed(order));
    }

    /**
     * Each part once, as it goes through the printer.
     *
     * @param composition of the work, or a part of it
     */
    public Printed runOnce(PrintOrder<?> order, Composition composition) {
        var once = layOut(order, composition);
        if (!(once.composition().document().body() instanceof Flow flow)) {
            return once;
        }
        var runs = new ArrayList<PaperRun>();
        for (int i = 0; i < flow.parts().size(); i++) {
            runs.add(order.edition()
                    .run(flow.parts().get(i), once.pages().counts().get(i), 1));
        }
        return runs.isEmpty() ? once : run(order, once, runs);
    }

    /** The same pages, finished as another order wants them. */
    public Printed finished(PrintOrder<?> order, Printed laid) {
        return printed(order, laid.composition(), laid.pages(), List.of(), laid.fileName());
    }

    private Printed printed(
            PrintOrder<?> order, Composition composition, Pages pages, List<PaperRun> runs, String name) {
        var finish = order.edition().finish();
        var found =
                pages.findings().stream().map(finding -> placed(order, finding)).toList();
        var placed = new Pages(pages.pages(), pages.tags(), found, pages.counts());
        var key = DocumentKey.of(composition.document(), sheet(order), finish, runs, BUILD);
        return new Printed(composition, placed, new Imprint(order.changed(), key), finish, name);
    }

    private static Sheet sheet(PrintOrder<?> order) {
        return order.edition().sheet(order.work().kind());
    }

    /** A book at its own size on the paper that is in the printer. */
    public Printed place(PrintOrder<?> order, Printed book, Sheet paper, int copies) {
        var pages = TrimmedSheets.of(book.pages(), paper, copies);
        var run = new PaperRun(copies, false, false);
        return printed(order, book.composition(), pages, List.of(run), book.fileName());
    }

    /** Measures a part on a sheet, without making anything of it. */
    public PartMeasure measure(Part part, Sheet sheet) {
        return measures.of(part, sheet, faces.get());
    }

    /** Each part of a pack by itself, named in the order of the pack; the answers in a folder of their own. */
    public List<Printed> layOutApart(PrintOrder<?> order) {
        return layOutApart(order, composed(order));
    }

    /** @param composition of the work, or a part of it */
    public List<Printed> layOutApart(PrintOrder<?> order, Composition composition) {
        if (!(composition.document().body() instanceof Flow flow)) {
            return List.of(layOut(order, composition));
        }
        var apart = new ArrayList<Printed>();
        for (int i = 0; i < flow.parts().size(); i++) {
            var part = flow.parts().get(i);
            var document = new Document(composition.document().facts(), new Flow(List.of(part)));
            apart.add(printed(
                    order,
                    new Composition(document, i == 0 ? composition.findings() : List.of()),
                    typesetting.layOut(document, sheet(order)),
                    List.of(),
                    FileNames.of(i + 1, part)));
        }
        return List.copyOf(apart);
    }

    /** Makes the press ready, where there is time before the first print. */
    public void open() {
        press.open();
    }

    /** @param out is flushed, not closed */
    public void print(Printed printed, OutputStream out) throws IOException {
        press.print(
                printed.pages(), printed.composition().document().facts(), printed.finish(), printed.imprint(), out);
    }

    @SuppressWarnings("unchecked") // a composer is found by the class that it says itself
    private <C extends Content> Composer<C> composer(PrintOrder<C> order) {
        var composer = (Composer<C>) composers.get(order.work().getClass());
        if (composer == null) {
            throw new IllegalArgumentException(
                    "nothing composes a " + order.work().kind());
        }
        return composer;
    }

    private <C extends Content> Composition composed(PrintOrder<C> order) {
        var usual = faces.get();
        var composition = composer(order)
                .compose(order.counted(
                        part -> measures.of(part, sheet(order), usual).pages()));
        return linked(turned(in(usual, composition), order.edition()), order.link());
    }

    private static Composition turned(Composition composition, Edition edition) {
        var document = composition.document();
        if (!(document.body() instanceof Flow flow)) {
            return composition;
        }
        var parts = flow.parts().stream().map(edition::turned).toList();
        return new Composition(
                new Document(document.facts(), new Flow(parts, flow.contents())), composition.findings());
    }

    private static Composition in(FaceChoice usual, Composition composition) {
        var document = composition.document();
        var facts = document.facts();
        return new Composition(
                new Document(facts.in(facts.faces().over(usual)), document.body()), composition.findings());
    }
}
