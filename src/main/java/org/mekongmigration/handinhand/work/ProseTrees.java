package org.mekongmigration.handinhand.work;

import java.util.List;
import org.mekongmigration.handinhand.content.Prose;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.design.ProseTree;

/** Running text between the format and the editor's field, which knows nothing of works. */
public final class ProseTrees {

    private ProseTrees() {}

    public static ProseTree tree(Prose prose) {
        return new ProseTree(prose.blocks().stream().map(ProseTrees::block).toList());
    }

    /** What the field holds; a term whose id is no id becomes plain words. */
    public static Prose prose(ProseTree tree) {
        return new Prose(tree.blocks().stream().map(ProseTrees::block).toList());
    }

    private static ProseTree.Block block(Prose.Block block) {
        return switch (block) {
            case Prose.Paragraph paragraph -> new ProseTree.Lines(trees(paragraph.inlines()));
            case Prose.Bullets list -> new ProseTree.Items(false, items(list.items()));
            case Prose.Numbered list -> new ProseTree.Items(true, items(list.items()));
        };
    }

    private static List<List<ProseTree.Inline>> items(List<Prose.Item> items) {
        return items.stream().map(it -> trees(it.inlines())).toList();
    }

    private static List<ProseTree.Inline> trees(List<Prose.Inline> inlines) {
        return inlines.stream()
                .map(it -> switch (it) {
                    case Prose.Words words ->
                        new ProseTree.Inline(words.text(), words.strong(), words.emphasis(), null);
                    case Prose.TermWords term ->
                        new ProseTree.Inline(
                                term.text(), false, false, term.term().value());
                })
                .toList();
    }

    private static Prose.Block block(ProseTree.Block block) {
        return switch (block) {
            case ProseTree.Lines lines -> new Prose.Paragraph(inlines(lines.inlines()));
            case ProseTree.Items list -> {
                var items = list.items().stream()
                        .map(it -> new Prose.Item(inlines(it)))
                        .toList();
                yield list.numbered() ? new Prose.Numbered(items) : new Prose.Bullets(items);
            }
        };
    }

    private static List<Prose.Inline> inlines(List<ProseTree.Inline> trees) {
        return trees.stream().map(ProseTrees::inline).toList();
    }

    private static Prose.Inline inline(ProseTree.Inline tree) {
        var term = tree.term();
        if (term != null) {
            try {
                return new Prose.TermWords(new WorkId(term), tree.text());
            } catch (RuntimeException e) {
                return new Prose.Words(tree.text(), tree.strong(), tree.emphasis());
            }
        }
        return new Prose.Words(tree.text(), tree.strong(), tree.emphasis());
    }
}
