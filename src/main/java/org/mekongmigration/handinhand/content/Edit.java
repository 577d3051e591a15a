package org.mekongmigration.handinhand.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.language.Translation;

/**
 * Changes of a work at a place, as findings and merging name places: keys, and block ids inside lists. Each change is a new
 * value; what a constructor refuses is refused here too.
 */
public final class Edit {

    private Edit() {}

    /** @return the value at the place: a component, a block, a {@code Localized} or one {@code Translation}; null if absent */
    public static @Nullable Object at(Content work, Finding.Place place) {
        Object here = work;
        for (var name : place.path()) {
            if (here == null) {
                return null;
            }
            here = step(here, name);
        }
        return here;
    }

    /** @param value null takes an optional value, or one language of a text, away */
    public static <C extends Content> C set(C work, Finding.Place place, @Nullable Object value) {
        return changed(work, place.path(), old -> value);
    }

    /** @param index from 0; the end of the list for what is larger */
    public static <C extends Content> C insert(C work, Finding.Place list, int index, Object block) {
        return changedList(work, list, blocks -> blocks.add(Math.clamp(index, 0, blocks.size()), block));
    }

    public static <C extends Content> C remove(C work, Finding.Place list, BlockId block) {
        return changedList(work, list, blocks -> blocks.removeIf(each -> named(each, block.value())));
    }

    /** Nothing happens to a block that is not there. */
    public static <C extends Content> C move(C work, Finding.Place list, BlockId block, int to) {
        return changedList(work, list, blocks -> {
            int from = indexOf(blocks, block.value());
            if (from >= 0) {
                var moved = blocks.remove(from);
                blocks.add(Math.clamp(to, 0, blocks.size()), moved);
            }
        });
    }

    private static <C extends Content> C changedList(C work, Finding.Place list, Consumer<List<Object>> change) {
        return changed(work, list.path(), old -> {
            var blocks = new ArrayList<Object>((List<?>) Objects.requireNonNull(old));
            change.accept(blocks);
            return blocks;
        });
    }

    @SuppressWarnings("unchecked")
    private static <C> C changed(C work, List<String> path, UnaryOperator<@Nullable Object> change) {
        return (C) Objects.requireNonNull(inside(work, path, change));
    }

    private static @Nullable Object inside(
            @Nullable Object here, List<String> path, UnaryOperator<@Nullable Object> change) {
        if (path.isEmpty()) {
            return change.apply(here);
        }
        var name = path.getFirst();
        var rest = path.subList(1, path.size());
        return switch (here) {
            case null -> throw new IllegalArgumentException("nothing at " + name);
            case Localized<?> text -> language(text, name, rest, change);
            case Record record -> RecordParts.changed(record, name, old -> inside(old, rest, change));
            case List<?> blocks -> block(blocks, name, rest, change);
            case Map<?, ?> map -> entry(map, name, rest, change);
            default -> throw new IllegalArgumentException("nothing inside " + here.getClass());
        };
    }

    @SuppressWarnings("unchecked")
    private static Object language(
            Localized<?> text, String tag, List<String> rest, UnaryOperator<@Nullable Object> change) {
        var language = new Language(tag);
        var localized = (Localized<Object>) text;
        var changed = inside(localized.byLanguage().get(language), rest, change);
        return changed == null ? localized.without(language) : localized.with(language, (Translation<Object>) changed);
    }

    private static Object block(List<?> blocks, String id, List<String> rest, UnaryOperator<@Nullable Object> change) {
        int index = indexOf(blocks, id);
        if (index < 0) {
            throw new IllegalArgumentException("no block " + id);
        }
        var changed = new ArrayList<Object>(blocks);
        changed.set(index, Objects.requireNonNull(inside(blocks.get(index), rest, change)));
        return changed;
    }

    private static Object entry(Map<?, ?> map, String name, List<String> rest, UnaryOperator<@Nullable Object> change) {
        var key = key(map, name).orElseGet(() -> new BlockId(name));
        var changed = new LinkedHashMap<Object, Object>(map);
        var value = inside(map.get(key), rest, change);
        if (value == null) {
            changed.remove(key);
        } else {
            changed.put(key, value);
        }
        return changed;
    }

    private static Optional<Object> key(Map<?, ?> map, String name) {
        return map.keySet().stream()
                .filter(key -> key.toString().equals(name))
                .<Object>map(key -> key)
                .findFirst();
    }

    private static @Nullable Object step(Object here, String name) {
        return switch (here) {
            case Localized<?> text -> text.byLanguage().get(new Language(name));
            case Record record -> RecordParts.value(record, name);
            case List<?> blocks -> indexOf(blocks, name) < 0 ? null : blocks.get(indexOf(blocks, name));
            case Map<?, ?> map -> key(map, name).map(map::get).orElse(null);
            default -> null;
        };
    }

    private static int indexOf(List<?> blocks, String id) {
        for (int i = 0; i < blocks.size(); i++) {
            if (named(blocks.get(i), id)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean named(Object block, String id) {
        return block instanceof Record record
                && String.valueOf(RecordParts.value(record, "id")).equals(id);
    }
}
