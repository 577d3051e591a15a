package org.mekongmigration.handinhand.content;

import java.util.ArrayList;
import java.util.List;

/** The one value of prose that can be told apart in no other way. */
final class ProseNormal {

    private ProseNormal() {}

    static List<Prose.Block> blocks(List<Prose.Block> blocks) {
        var normal = new ArrayList<Prose.Block>();
        for (var block : blocks) {
            var before = normal.isEmpty() ? null : normal.getLast();
            switch (block) {
                case Prose.Paragraph paragraph when paragraph.inlines().isEmpty() -> {}
                case Prose.Bullets bullets when bullets.items().isEmpty() -> {}
                case Prose.Numbered numbered when numbered.items().isEmpty() -> {}
                case Prose.Bullets bullets
                when before instanceof Prose.Bullets first ->
                    normal.set(normal.size() - 1, new Prose.Bullets(joined(first.items(), bullets.items())));
                case Prose.Numbered numbered
                when before instanceof Prose.Numbered first ->
                    normal.set(normal.size() - 1, new Prose.Numbered(joined(first.items(), numbered.items())));
                default -> normal.add(block);
            }
        }
        return List.copyOf(normal);
    }

    private static List<Prose.Item> joined(List<Prose.Item> first, List<Prose.Item> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    static List<Prose.Inline> inlines(List<Prose.Inline> inlines) {
        var normal = new ArrayList<Prose.Inline>();
        for (var inline : inlines) {
            var before = normal.isEmpty() ? null : normal.getLast();
            if (inline instanceof Prose.Words words && words.text().isEmpty()) {
                continue;
            }
            if (inline instanceof Prose.Words words
                    && before instanceof Prose.Words first
                    && first.strong() == words.strong()
                    && first.emphasis() == words.emphasis()) {
                normal.set(
                        normal.size() - 1,
                        new Prose.Words(first.text() + words.text(), words.strong(), words.emphasis()));
            } else {
                normal.add(inline);
            }
        }
        return List.copyOf(normal);
    }
}
