package org.mekongmigration.handinhand.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Document;
import org.mekongmigration.handinhand.document.Exercise;
import org.mekongmigration.handinhand.document.Flow;
import org.mekongmigration.handinhand.document.Leaves;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.testing.StructureTree.Node;
import org.mekongmigration.handinhand.typesetting.Pages;

/**
 * Headings, lists, tables, figures and links, each as one line: of a document by what it means, of a file by its structure tree. A page of
 * plain paragraphs has none.
 *
 * @param headings in order
 * @param others sorted; some blocks of a part stand behind its cards
 */
public record MeantStructure(List<String> headings, List<String> others) {

    private static final List<String> HEADINGS = List.of("H1", "H2", "H3", "H4");

    /** @param pages of the document: where its parts begin */
    public static MeantStructure of(Document document, Pages pages) {
        var meant = new Meant(pages);
        switch (document.body()) {
            case Flow flow -> meant.flow(flow);
            case Leaves leaves ->
                leaves.leaves()
                        .forEach(leaf -> leaf.areas().forEach(area -> {
                            switch (area.holding()) {
                                case Leaves.Words words -> meant.blocks(words.blocks());
                                case Leaves.Image image when image.source() != null -> meant.figure(image.alt());
                                case Leaves.Image ignored -> {}
                            }
                        }));
            default -> throw new IllegalArgumentException("a contact sheet shows another document");
        }
        return meant.structure();
    }

    public static MeantStructure of(StructureTree tree) {
        var headings = new ArrayList<String>();
        var others = new ArrayList<String>();
        for (int i = 0; i < tree.nodes().size(); i++) {
            var node = tree.nodes().get(i);
            var inside = inside(tree.nodes(), i);
            if (HEADINGS.contains(node.role())) {
                headings.add(words(node, inside));
            }
            switch (node.role()) {
                case "L" ->
                    others.add("list of "
                            + children(node, inside)
                                    .filter(child -> child.role().equals("LI"))
                                    .count());
                case "Table" -> others.add("table of " + rows(tree, i));
                case "Link" -> others.add("link " + words(node, inside) + " to " + node.leadsTo());
                case "Figure" -> others.add("figure " + node.language() + " " + node.alt());
                default -> {}
            }
        }
        return sorted(headings, others);
    }

    /** Headings that go down by more than one level. */
    public static List<String> skipped(StructureTree tree) {
        var skipped = new ArrayList<String>();
        int before = 0;
        for (var node : tree.nodes()) {
            int level = HEADINGS.indexOf(node.role()) + 1;
            if (level > before + 1) {
                skipped.add(node.role() + " " + node.text());
            }
            before = level == 0 ? before : level;
        }
        return skipped;
    }

    private static MeantStructure sorted(List<String> headings, List<String> others) {
        return new MeantStructure(
                List.copyOf(headings), others.stream().sorted().toList());
    }

    private static String words(Node node, List<Node> inside) {
        var words = new StringBuilder(node.language() + " " + node.text());
        inside.forEach(child -> words.append(child.text()));
        return words.toString().strip();
    }

    private static String rows(StructureTree tree, int table) {
        var rows = new ArrayList<String>();
        var inside = inside(tree.nodes(), table);
        for (int i = 0; i < inside.size(); i++) {
            if (inside.get(i).role().equals("TR")) {
                var cells = children(inside.get(i), inside(inside, i))
                        .map(cell -> (cell.role() + " " + cell.scope()).strip());
                rows.add(String.join(", ", cells.toList()));
            }
        }
        return String.join("; ", rows);
    }

    private static List<Node> inside(List<Node> nodes, int at) {
        int end = at + 1;
        while (end < nodes.size() && nodes.get(end).depth() > nodes.get(at).depth()) {
            end++;
        }
        return nodes.subList(at + 1, end);
    }

    private static Stream<Node> children(Node node, List<Node> inside) {
        return inside.stream().filter(child -> child.depth() == node.depth() + 1);
    }

    /** What blocks mean, however they will look. */
    private static final class Meant {

        private final List<String> headings = new ArrayList<>();
        private final List<String> others = new ArrayList<>();
        private final Pages pages;

        Meant(Pages pages) {
            this.pages = pages;
        }

        MeantStructure structure() {
            return sorted(headings, others);
        }

        void heading(Text text) {
            if (!text.words().isEmpty()) {
                headings.add((text.language() + " " + text.words()).strip());
            }
        }

        void figure(Text alt) {
            others.add("figure " + alt.language() + " " + alt.words());
        }

        private void link(Text words, String to) {
            others.add("link " + words.language() + " " + words.words() + " to " + to);
        }

        private void linkToPart(Text words, @Nullable Integer part) {
            if (part != null) {
                link(words, "page " + (pages.before(part) + 1));
            }
        }

        private void list(int items) {
            if (items > 0) {
                others.add("list of " + items);
            }
        }

        void table(int rows, String row) {
            if (rows > 0) {
                others.add("table of " + String.join("; ", Collections.nCopies(rows, row)));
            }
        }

        void flow(Flow flow) {
            var contents = flow.contents();
            for (var part : flow.parts()) {
                int before = contents != null && part == flow.parts().getFirst() ? contents.at() : 0;
                blocks(part.blocks().subList(0, before));
                if (before > 0) {
                    heading(contents.heading());
                    table(contents.entries().size(), "TH Row, TD");
                    contents.entries().forEach(entry -> linkToPart(entry.name(), entry.part()));
                }
                blocks(part.blocks().subList(before, part.blocks().size()));
            }
        }

        void blocks(List<Block> blocks) {
            blocks.forEach(this::block);
        }

        private void block(Block block) {
            switch (block) {
                case Block.Heading heading -> heading(heading.text());
                case Block.Items items -> list(items.items().size());
                case Block.Glance glance -> list(glance.facts().size());
                case Block.River river -> list(river.stretches().size());
                case Block.Columns columns -> {
                    blocks(columns.left());
                    blocks(columns.right());
                }
                case Block.Aims aims -> {
                    heading(aims.heading());
                    list(aims.aims().size());
                }
                case Block.MaterialTable table -> {
                    heading(table.heading());
                    table(table.rows().size() + (table.total() == null ? 0 : 1), "TH Row, TD");
                    table.rows().forEach(row -> linkToPart(row.name(), row.part()));
                }
                case Block.Checklist checklist -> {
                    heading(checklist.heading());
                    list(checklist.items().size());
                }
                case Block.CareBox care -> {
                    heading(care.heading());
                    blocks(care.blocks());
                }
                case Block.StageHead stage -> heading(stage.name());
                case Block.Step step -> {
                    heading(step.title());
                    step.acts().forEach(act -> blocks(act.blocks()));
                    step.notes().forEach(note -> blocks(note.blocks()));
                }
                case Block.BoxedNote note -> blocks(note.blocks());
                case Block.Discussion discussion -> {
                    heading(discussion.heading());
                    list(discussion.questions().size());
                }
                case Block.Facing facing -> facing.perLanguage().forEach(this::blocks);
                case Block.Question question -> {
                    list(question.perLanguage().size());
                    blocks(question.answer());
                }
                case Block.CardSheet cards -> {
                    list(cards.cards().size());
                    cards.cards().stream()
                            .filter(card -> card.picture() != null)
                            .forEach(this::card);
                }
                case Block.Figure figure when figure.source() != null -> figure(figure.alt());
                case Block.Task task -> exercise(task.exercise());
                case Block.Entries entries -> {
                    heading(entries.heading());
                    list(entries.entries().size());
                    entries.entries().forEach(entry -> blocks(entry.blocks()));
                }
                case Block.PhoneCode code -> {
                    figure(code.alt());
                    link(code.written(), code.address());
                }
                case Block.Figure ignored -> {}
                case Block.Paragraph ignored -> {}
                case Block.Teaser ignored -> {}
                case Block.NameLine ignored -> {}
                case Block.Wording ignored -> {}
            }
        }

        private void card(Block.Card card) {
            figure(
                    card.alt() != null
                            ? card.alt()
                            : card.words().isEmpty()
                                    ? card.number()
                                    : card.words().getFirst());
        }

        private void exercise(Exercise exercise) {
            switch (exercise) {
                case Exercise.DrawingRow row ->
                    list(row.boxes().stream()
                            .mapToInt(box -> box.captions().size())
                            .sum());
                case Exercise.Matching matching -> {
                    if (matching.joined()) {
                        list(matching.left().size() + matching.right().size());
                    } else {
                        list(matching.left().size());
                        list(matching.right().size());
                    }
                }
                case Exercise.WordBank bank -> list(bank.words().size());
                case Exercise.WritingTable table -> writing(table);
            }
        }

        private void writing(Exercise.WritingTable table) {
            boolean named = !table.corner().isEmpty()
                    || table.rows().stream().anyMatch(row -> !row.name().isEmpty());
            int columns = table.columns().size();
            var rows = new ArrayList<String>();
            rows.add(cells("TH Column", columns + (named ? 1 : 0)));
            table.rows().forEach(row -> rows.add(named ? "TH Row, " + cells("TD", columns) : cells("TD", columns)));
            others.add("table of " + String.join("; ", rows));
        }

        private static String cells(String cell, int count) {
            return String.join(", ", Collections.nCopies(count, cell));
        }
    }
}
