package org.mekongmigration.handinhand.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.language.Localized;

/** Goes through the texts of a work in all its languages, wherever they stand. */
public final class EachText {

    private final BiConsumer<List<String>, Object> then;

    private EachText(BiConsumer<List<String>, Object> then) {
        this.then = then;
    }

    /** @param then is given the place of each text, and the text: a {@link Prose} or a string */
    public static void of(Content work, BiConsumer<List<String>, Object> then) {
        new EachText(then).walk(work, List.of());
    }

    private void walk(@Nullable Object value, List<String> path) {
        switch (value) {
            case null -> {}
            case Localized<?> text ->
                text.byLanguage().forEach((language, words) -> then.accept(and(path, language.tag()), words.text()));
            case List<?> list -> list.forEach(item -> walk(item, and(path, id(item))));
            case Map<?, ?> map -> map.forEach((key, item) -> walk(item, and(path, key.toString())));
            case Record block -> RecordParts.of(block).forEach(part -> walk(part.of(block), and(path, part.key())));
            default -> {}
        }
    }

    private static String id(@Nullable Object item) {
        return item instanceof Record block && RecordParts.value(block, "id") instanceof Object id ? id.toString() : "";
    }

    private static List<String> and(List<String> path, String last) {
        var longer = new ArrayList<>(path);
        longer.add(last);
        return List.copyOf(longer);
    }
}
