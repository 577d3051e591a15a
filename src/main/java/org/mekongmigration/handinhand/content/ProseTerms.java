package org.mekongmigration.handinhand.content;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.language.Localized;

/** Finds the terms that the texts of a work refer to, wherever they stand. */
final class ProseTerms {

    private final Map<List<String>, List<WorkId>> found = new LinkedHashMap<>();

    private ProseTerms() {}

    /** Terms by the place of the text that names them. */
    static Map<List<String>, List<WorkId>> of(Content work) {
        var terms = new ProseTerms();
        terms.walk(work, List.of());
        return terms.found;
    }

    private void walk(@Nullable Object value, List<String> path) {
        switch (value) {
            case null -> {}
            case Prose prose -> terms(prose, path);
            case Localized<?> text ->
                text.byLanguage().forEach((language, words) -> walk(words.text(), and(path, language.tag())));
            case List<?> list -> list.forEach(item -> walk(item, and(path, id(item))));
            case Map<?, ?> map -> map.forEach((key, item) -> walk(item, and(path, key.toString())));
            case Record block -> walkParts(block, path);
            default -> {}
        }
    }

    private void walkParts(Record block, List<String> path) {
        for (var part : block.getClass().getRecordComponents()) {
            var key = part.getAnnotation(Key.class);
            walk(value(block, part), and(path, key != null ? key.value() : Names.kebab(part.getName())));
        }
    }

    private static @Nullable Object value(Record block, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(block);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + part, e);
        }
    }

    private static String id(@Nullable Object item) {
        if (item instanceof Record block) {
            for (var part : block.getClass().getRecordComponents()) {
                if (part.getName().equals("id")) {
                    return String.valueOf(value(block, part));
                }
            }
        }
        return "";
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

    private static List<String> and(List<String> path, String last) {
        var longer = new ArrayList<>(path);
        longer.add(last);
        return List.copyOf(longer);
    }
}
