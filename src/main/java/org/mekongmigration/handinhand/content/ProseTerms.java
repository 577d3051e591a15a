package org.mekongmigration.handinhand.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the terms that the texts of a work refer to, wherever they stand. */
final class ProseTerms {

    private final Map<List<String>, List<WorkId>> found = new LinkedHashMap<>();

    private ProseTerms() {}

    /** Terms by the place of the text that names them. */
    static Map<List<String>, List<WorkId>> of(Content work) {
        var terms = new ProseTerms();
        EachText.of(work, (path, text) -> {
            if (text instanceof Prose prose) {
                terms.terms(prose, path);
            }
        });
        return terms.found;
    }

    private void terms(Prose prose, List<String> path) {
        for (var block : prose.blocks()) {
            switch (block) {
                case Prose.Paragraph paragraph -> terms(paragraph.inlines(), path);
                case Prose.Bullets bullets -> bullets.items().forEach(item -> terms(item.inlines(), path));
                case Prose.Numbered numbered -> numbered.items().forEach(item -> terms(item.inlines(), path));
            }
        }
    }

    private void terms(List<Prose.Inline> inlines, List<String> path) {
        for (var inline : inlines) {
            if (inline instanceof Prose.TermWords words) {
                found.computeIfAbsent(path, p -> new ArrayList<>()).add(words.term());
            }
        }
    }
}
