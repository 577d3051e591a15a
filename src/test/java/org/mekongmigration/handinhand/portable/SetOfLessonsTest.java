package org.mekongmigration.handinhand.portable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekongmigration.handinhand.document.Flow;
import org.mekongmigration.handinhand.document.Flow.Part;
import org.mekongmigration.handinhand.document.Flow.PartKind;
import org.mekongmigration.handinhand.edition.Composition;
import org.mekongmigration.handinhand.edition.Edition;
import org.mekongmigration.handinhand.edition.PackPart;
import org.mekongmigration.handinhand.edition.PrintOrder;
import org.mekongmigration.handinhand.edition.Printing.Printed;
import org.mekongmigration.handinhand.testing.Poppler;
import org.mekongmigration.handinhand.testing.StructureTree;
import org.mekongmigration.handinhand.testing.VeraPdf;
import org.mekongmigration.handinhand.typesetting.PaperRun;
import org.mekongmigration.handinhand.typesetting.Sides;

/** Two lessons with one activity in common, as one set. */
class SetOfLessonsTest {

    private static final String PLAN = """
            format: hand-in-hand/1
            kind: lesson-plan
            id: %s
            languages: [en]
            title: {en: %s}
            class: {pupils: 32, minutes: 45}
            pupil-languages: [en]
            stages:
              - id: main
                placements:
                  - {id: p1, activity: packing-a-small-bag}
                  - {id: p2, activity: names-that-travel, book: {work: a-leaf-full-of-water}}
            licence: CC-BY-4.0
            """;

    @TempDir
    private Path folder;

    private Path pack = Path.of("none");

    @BeforeEach
    void write() throws IOException {
        pack = file("two-lessons", """
                format: hand-in-hand/1
                kind: lesson-pack
                id: two-lessons
                languages: [en]
                title: {en: Two lessons}
                plans:
                  - {id: a, plan: first-lesson}
                  - {id: b, plan: second-lesson}
                licence: CC-BY-4.0
                """);
        file("first-lesson", PLAN.formatted("first-lesson", "The first"));
        file("second-lesson", PLAN.formatted("second-lesson", "The second"));
        Files.createDirectories(folder.resolve("packing-a-small-bag"));
        Files.copy(TestFormat.EXAMPLES.resolve("activity/work.yaml"), folder.resolve("packing-a-small-bag/work.yaml"));
    }

    @Test
    void hasContentsThenAGuideForEachThenEverySheetOnce() {
        assertThat(parts(composed(Edition.USUAL)))
                .extracting(Part::kind)
                .containsExactly(
                        PartKind.GUIDE,
                        PartKind.GUIDE,
                        PartKind.GUIDE,
                        PartKind.CARDS,
                        PartKind.CARDS,
                        PartKind.HANDOUT,
                        PartKind.ANSWERS);
    }

    @Test
    void namesThePageOnWhichEachPartBegins() {
        var composed = composed(Edition.USUAL);
        var flow = (Flow) composed.document().body();
        var all = PrintedWork.PRINTING
                .layOut(order(Edition.USUAL))
                .pages()
                .pages()
                .size();
        var entries = Objects.requireNonNull(flow.contents()).entries();
        assertThat(entries).hasSize(flow.parts().size() - 1);
        var text = Poppler.rawText(PrintedWork.print(PrintedWork.work(pack), Edition.USUAL, PrintedWork.lookup(pack)));
        var said = first("The second · 45 minutes\\s+(\\d+)", text, 0);
        var heading = text.lastIndexOf("The second");
        assertThat(heading).isGreaterThan(text.indexOf("The second"));
        assertThat(first("Page (\\d+) of " + all, text, heading)).isEqualTo(said);
        assertThat(first("The first · 45 minutes\\s+(\\d+)", text, 0)).isEqualTo("2");
    }

    @Test
    void leadsFromEachNameInTheContentsToThePageOnWhichItsPartBegins() throws IOException {
        leads(PrintedWork.PRINTING.layOut(order(Edition.USUAL)));
    }

    @Test
    void leadsThereToWhereEmptyBacksMoveThePages() throws IOException {
        var onBothSides = Edition.USUAL.on(Sides.LONG_EDGE);
        var run = PrintedWork.PRINTING.runOnce(order(onBothSides));
        assertThat(run.pages().pages())
                .hasSizeGreaterThan(PrintedWork.PRINTING
                        .layOut(order(onBothSides))
                        .pages()
                        .pages()
                        .size());
        leads(run);
    }

    @Test
    void leadsNowhereFromAPartThatIsNotPrinted() throws IOException {
        var order = order(Edition.USUAL);
        var once = PrintedWork.PRINTING.layOut(order);
        var runs = new ArrayList<>(Collections.nCopies(once.pages().counts().size(), PaperRun.ONCE));
        runs.set(runs.size() - 1, new PaperRun(0, false, false));

        assertThat(led(pdf(PrintedWork.PRINTING.run(order, once, runs)))).hasSize(runs.size() - 2);
    }

    private static byte[] pdf(Printed printed) throws IOException {
        var out = new ByteArrayOutputStream();
        PrintedWork.PRINTING.print(printed, out);
        return VeraPdf.kept(out.toByteArray());
    }

    private static void leads(Printed printed) throws IOException {
        var pdf = pdf(printed);
        assertThat(StructureTree.outside(pdf)).isEmpty();
        var flow = (Flow) printed.composition().document().body();
        var begin = Objects.requireNonNull(flow.contents()).entries().stream()
                .map(entry -> printed.pages()
                        .pages()
                        .indexOf(printed.pages().ofPart(entry.part()).getFirst()))
                .toList();
        assertThat(led(pdf)).isEqualTo(begin).doesNotHaveDuplicates().hasSizeGreaterThan(4);
    }

    /** Pages to which the links of the first page lead, from its top. */
    private static List<Integer> led(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var led = new ArrayList<Integer>();
            for (var annotation : document.getPage(0).getAnnotations()) {
                var action = (PDActionGoTo) ((PDAnnotationLink) annotation).getAction();
                led.add(((PDPageDestination) action.getDestination()).retrievePageNumber());
            }
            return led;
        }
    }

    private static String first(String pattern, String text, int from) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find(from)).as("%s in%n%s", pattern, text).isTrue();
        return matcher.group(1);
    }

    @Test
    void countsWhatIsSharedOnceAndWhatIsUsedUpForEachLesson() {
        var cover = DocumentWords.words(parts(composed(Edition.USUAL)).getFirst());
        assertThat(cover)
                .containsSequence("Set of cards", "8 × 1 sheet")
                .containsSequence("Sheet: my small bag", "64 sheets");
    }

    @Test
    void readsABookInItsActivityAndPrintsItsQuestions() {
        var guide = DocumentWords.words(parts(composed(Edition.USUAL)).get(1));
        assertThat(guide).contains("We read", "A leaf full of water", "Questions to the book");
    }

    @Test
    void keepsAPlanThatIsGoneOutAndPrintsTheRest() throws IOException {
        Files.delete(folder.resolve("first-lesson/work.yaml"));
        assertThat(parts(composed(Edition.USUAL)))
                .filteredOn(part -> part.kind() == PartKind.GUIDE)
                .hasSize(2);
    }

    @Test
    void laysEachPartApartWithTheAnswersInAFolderOfTheirOwn() {
        var names = PrintedWork.PRINTING.layOutApart(order(Edition.USUAL)).stream()
                .map(it -> it.fileName())
                .toList();
        assertThat(names)
                .contains("01-guide-two-lessons.pdf", "02-guide-the-first.pdf", "03-guide-the-second.pdf")
                .doesNotHaveDuplicates()
                .filteredOn(name -> name.startsWith("answers/"))
                .hasSize(1);
        assertThat(names).filteredOn(name -> name.contains("handout")).hasSize(1);
    }

    @Test
    void leavesTheContentsOutWhereNoGuideIsWanted() {
        var answers = composed(Edition.USUAL.with(EnumSet.of(PackPart.ANSWERS)));
        assertThat(((Flow) answers.document().body()).contents()).isNull();
        assertThat(parts(answers)).extracting(Part::kind).containsExactly(PartKind.ANSWERS);
    }

    @Test
    void isExportedAsOneFileThatVeraPdfAccepts() throws IOException {
        var out = folder.resolve("out.pdf");
        var said = new ByteArrayOutputStream();
        var status = new ExportCommand()
                .run(
                        List.of(
                                pack.toString(),
                                "--to",
                                "pdf",
                                "--languages",
                                "th,my",
                                "--guide",
                                "th",
                                "--out",
                                out.toString()),
                        new PrintStream(said, true, StandardCharsets.UTF_8),
                        new PrintStream(said, true, StandardCharsets.UTF_8));
        assertThat(status).as("%s", said.toString(StandardCharsets.UTF_8)).isEqualTo(ExitStatus.DONE);
        assertThat(VeraPdf.failures(Files.readAllBytes(out))).isEmpty();
    }

    @Test
    void isExportedGreyOnBothSidesOfSmallPaper() throws IOException {
        var out = folder.resolve("grey.pdf");
        var said = new ByteArrayOutputStream();
        var call = List.of(
                pack.toString(), "--to", "pdf", "--paper", "A5", "--grey", "--both-sides", "--out", out.toString());
        var stream = new PrintStream(said, true, StandardCharsets.UTF_8);

        var status = new ExportCommand().run(call, stream, stream);

        assertThat(status).as("%s", said.toString(StandardCharsets.UTF_8)).isEqualTo(ExitStatus.DONE);
        assertThat(VeraPdf.failures(Files.readAllBytes(out))).isEmpty();
        try (var document = Loader.loadPDF(out.toFile())) {
            assertThat(document.getDocumentCatalog().getViewerPreferences().getDuplex())
                    .isEqualTo("DuplexFlipLongEdge");
            assertThat(document.getNumberOfPages()).isEven();
            for (var page : document.getPages()) {
                assertThat(page.getMediaBox().getWidth()).isEqualTo(420, within(1f));
                var operators = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
                assertThat(operators).doesNotContainPattern("(?m) (rg|RG)$");
            }
        }
    }

    private Path file(String id, String yaml) throws IOException {
        var file = Files.createDirectories(folder.resolve(id)).resolve("work.yaml");
        Files.writeString(file, yaml);
        return file.getParent();
    }

    private PrintOrder<?> order(Edition edition) {
        return new PrintOrder<>(PrintedWork.work(pack), null, PrintedWork.CHANGED, edition, PrintedWork.lookup(pack));
    }

    private Composition composed(Edition edition) {
        return PrintedWork.compose(PrintedWork.work(pack), edition, PrintedWork.lookup(pack));
    }

    private static List<Part> parts(Composition composition) {
        return ((Flow) composition.document().body()).parts();
    }
}
