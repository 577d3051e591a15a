package org.mekongmigration.handinhand.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Trees from JSON that this application wrote itself, and back. Content that comes from outside is read by its kind. */
final class TreeJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private TreeJson() {}

    static Tree read(String json) {
        return tree(MAPPER.readValue(json, Object.class));
    }

    static String write(Tree tree) {
        return MAPPER.writeValueAsString(plain(tree));
    }

    private static Tree tree(@Nullable Object value) {
        return switch (value) {
            case null -> throw new IllegalArgumentException("the format knows no null");
            case Map<?, ?> map -> {
                var entries = new LinkedHashMap<String, Tree>();
                map.forEach((key, entry) -> entries.put((String) key, tree(entry)));
                yield new Tree.Branch(entries);
            }
            case List<?> list -> {
                var items = new ArrayList<Tree>();
                list.forEach(item -> items.add(tree(item)));
                yield new Tree.Row(items);
            }
            default -> new Tree.Leaf(value);
        };
    }

    private static Object plain(Tree tree) {
        return switch (tree) {
            case Tree.Leaf leaf -> leaf.value();
            case Tree.Branch branch -> {
                var entries = new LinkedHashMap<String, Object>();
                branch.entries().forEach((key, entry) -> entries.put(key, plain(entry)));
                yield entries;
            }
            case Tree.Row row -> row.items().stream().map(TreeJson::plain).toList();
        };
    }
}
