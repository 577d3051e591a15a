package org.mekongmigration.handinhand.portable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.edition.Edition;
import org.mekongmigration.handinhand.edition.PrintOrder;
import org.mekongmigration.handinhand.edition.Printing.Printed;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.press.pdf.PdfPress;
import org.mekongmigration.handinhand.testing.MeantStructure;
import org.mekongmigration.handinhand.testing.Proof;
import org.mekongmigration.handinhand.testing.ReadBack;
import org.mekongmigration.handinhand.testing.StructureTree;
import org.mekongmigration.handinhand.testing.StructureTree.Node;
import org.mekongmigration.handinhand.testing.VeraPdf;
import org.mekongmigration.handinhand.testing.WrittenWords;
import org.mekongmigration.handinhand.typesetting.Mark;
import org.mekongmigration.handinhand.typesetting.Page;
import org.mekongmigration.handinhand.typesetting.Pages;
import org.mekongmigration.handinhand.typesetting.Tag;

/** Every work that comes with the application, printed in all its languages, before other people's programs. */
class ShippedOnPaperTest {

    private static final Shipped SHIPPED = new Shipped();

    /** Folder and languages. */
    static Stream<Arguments> works() {
        return SHIPPED.byFolder().entrySet().stream()
                .filter(work -> work.getValue().kind() != Kind.LESSON_TEMPLATE)
                .flatMap(work -> editions(work.getValue()).map(spoken -> Arguments.of(work.getKey(), spoken)));
    }

    /** A page of a book has room for two languages, a sheet for all. */
    private static Stream<List<Language>> editions(Content work) {
        var spoken = work.languages().stream()
                .filter(work.title().languages()::contains)
                .toList();
        int together = work.kind() == Kind.STORYBOOK ? 2 : spoken.size();
        return IntStream.iterate(0, from -> from < spoken.size(), from -> from + together)
                .mapToObj(from -> spoken.subList(from, Math.min(spoken.size(), from + together)));
    }

    @ParameterizedTest
    @MethodSource("works")
    void keepsToBothProfilesIsCopiedAsWrittenAndHasTheStructureOfItsDocument(String folder, List<Language> spoken)
            throws IOException {
        var printed = printed(SHIPPED.byFolder().get(folder), spoken);
        var out = new ByteArrayOutputStream();
        PrintedWork.PRINTING.print(printed, out);
        var pdf = out.toByteArray();

        assertThat(VeraPdf.failures(pdf)).isEmpty();
        var misread = ReadBack.differences(pdf, printed.pages().pages());
        int marks = printed.pages().pages().stream()
                .mapToInt(page -> page.marks().size())
                .sum();
        Proof.of(
                printed.composition().document().facts().language(),
                Proof.Judged.COPIED,
                marks * ReadBack.READERS,
                misread.size());
        assertThat(misread).isEmpty();
        var tree = StructureTree.of(pdf);
        var document = printed.composition().document();
        var language = document.facts().language();
        var differs = !MeantStructure.of(tree).equals(MeantStructure.of(document, printed.pages()));
        Proof.of(language, Proof.Judged.STRUCTURE, tree.nodes().size(), differs ? 1 : 0);
        assertThat(MeantStructure.of(tree)).isEqualTo(MeantStructure.of(document, printed.pages()));
        assertThat(MeantStructure.skipped(tree)).isEmpty();
        assertThat(StructureTree.outside(pdf)).isEmpty();
        var described = tree.nodes().stream()
                .map(node -> node.language() + " " + node.alt())
                .toList();
        var written = WrittenWords.of(printed.composition().document()).stream()
                .filter(words -> !described.contains(words))
                .toList();
        if (SHIPPED.byFolder().get(folder).kind() == Kind.LESSON_PACK) {
            assertThat(tree.words()).containsAll(written); // and the page of contents, which is made of page numbers
        } else {
            assertThat(tree.words())
                    .containsExactlyInAnyOrderElementsOf(written); // a list has its numbers beside its items
        }
        assertThat(tree.nodes().stream().map(ShippedOnPaperTest::outline).toList())
                .containsExactlyElementsOf(new Drawn(printed).outline());
    }

    /** The same pages with every word in a plain paragraph: what other programs read of them is no longer what was meant. */
    @ParameterizedTest
    @MethodSource("works")
    void wouldNotPassAsPlainParagraphs(String folder, List<Language> spoken) throws IOException {
        var printed = printed(SHIPPED.byFolder().get(folder), spoken);
        var root = Tag.root();
        var plain = printed.pages().pages().stream()
                .map(page -> new Page(
                        page.name(),
                        page.width(),
                        page.height(),
                        page.marks().stream()
                                .<Mark>map(mark -> mark instanceof Mark.Words words && words.tag() != null
                                        ? new Mark.Words(
                                                root.child(
                                                        Tag.Role.P, words.tag().language()),
                                                words.x(),
                                                words.baseline(),
                                                words.line(),
                                                words.ink())
                                        : mark)
                                .filter(mark -> mark instanceof Mark.Words)
                                .toList()))
                .toList();
        var out = new ByteArrayOutputStream();
        new PdfPress()
                .print(
                        new Pages(plain, root, List.of()),
                        printed.composition().document().facts(),
                        printed.finish(),
                        printed.imprint(),
                        out);

        assertThat(MeantStructure.of(StructureTree.of(out.toByteArray())))
                .isNotEqualTo(MeantStructure.of(printed.composition().document(), printed.pages()));
    }

    private static Printed printed(Content work, List<Language> spoken) {
        var file = Shipped.FOLDER.resolve(work.id().value());
        return PrintedWork.PRINTING.layOut(
                new PrintOrder<>(work, null, PrintedWork.CHANGED, Edition.USUAL.in(spoken), PrintedWork.lookup(file)));
    }

    private static String outline(Node node) {
        return "  ".repeat(node.depth()) + node.role() + " " + node.language() + " " + node.alt();
    }

    /** The tree as the pages have it: nothing that is not drawn, but the empty cells of a table. */
    private record Drawn(Printed printed) {

        List<String> outline() {
            var drawn = new IdentityHashMap<Tag, Boolean>();
            printed.pages()
                    .pages()
                    .forEach(page -> page.marks().forEach(mark -> {
                        var tag = tag(mark);
                        if (tag != null) {
                            drawn.put(tag, true);
                        }
                    }));
            var outline = new ArrayList<String>();
            var language = printed.composition().document().facts().language().tag();
            add(printed.pages().tags(), 0, language, drawn, outline);
            return outline;
        }

        private static Tag tag(Mark mark) {
            return switch (mark) {
                case Mark.Words words -> words.tag();
                case Mark.Picture picture -> picture.tag();
                case Mark.Drawing ignored -> null;
            };
        }

        private static void add(Tag tag, int depth, String around, Map<Tag, Boolean> drawn, List<String> outline) {
            if (!holdsSomething(tag, drawn)) {
                return;
            }
            var language = tag.language() == null ? around : tag.language().tag();
            outline.add("  ".repeat(depth) + tag.role().pdfName() + " " + language + " "
                    + Objects.requireNonNullElse(tag.alt(), ""));
            tag.children().forEach(child -> add(child, depth + 1, language, drawn, outline));
        }

        private static boolean holdsSomething(Tag tag, Map<Tag, Boolean> drawn) {
            return tag.role() == Tag.Role.CELL
                    || tag.role() == Tag.Role.HEAD_CELL
                    || tag.role() == Tag.Role.ROW_HEAD
                    || drawn.containsKey(tag)
                    || tag.children().stream().anyMatch(child -> holdsSomething(child, drawn));
        }
    }
}
