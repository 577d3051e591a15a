package org.mekongmigration.handinhand.content;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Problem.Reason;

/** A list; absent means empty. */
record ListForm<T>(Form<T> item) implements Form<List<T>> {

    @Override
    public @Nullable List<T> read(Node node, Reading reading) {
        if (!(node instanceof Node.Items list)) {
            reading.problem(node.mark(), Reason.LIST_EXPECTED, Excerpt.of(node));
            return null;
        }
        var items = new ArrayList<T>();
        for (int i = 0; i < list.nodes().size(); i++) {
            var one = list.nodes().get(i);
            var read = reading.within(name(one, i), () -> item.read(one, reading));
            if (read != null) {
                items.add(read);
            }
        }
        return items;
    }

    private static String name(Node item, int index) {
        if (item instanceof Node.Entries map
                && map.entry("id").map(Node.Entry::value).orElse(null) instanceof Node.Scalar id) {
            return Excerpt.shortened(id.text());
        }
        return "" + (index + 1);
    }

    @Override
    public Node write(List<T> value) {
        return SchemaDefinitions.list(value.stream().map(item::write).toList());
    }

    @Override
    public Node schema(SchemaDefinitions definitions) {
        return SchemaDefinitions.object("type", SchemaDefinitions.text("array"), "items", item.schema(definitions));
    }

    @Override
    public List<T> whenAbsent() {
        return List.of();
    }
}
