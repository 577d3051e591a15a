package org.mekongmigration.handinhand.content;

import java.util.List;
import java.util.Optional;

/** The format's own tree: what YAML and JSON have in common, with the place of each part in its file. */
public sealed interface Node {

    /** What was written, for a node that no file holds yet. */
    Mark NOWHERE = new Mark("", 0, 0);

    Mark mark();

    record Scalar(String text, Type type, Mark mark) implements Node {
        static Scalar text(String text) {
            return new Scalar(text, Type.TEXT, NOWHERE);
        }
    }

    enum Type {
        TEXT,
        NUMBER,
        TRUTH,
        NOTHING
    }

    record Items(List<Node> nodes, Mark mark) implements Node {
        public Items {
            nodes = List.copyOf(nodes);
        }
    }

    record Entries(List<Entry> entries, Mark mark) implements Node {
        public Entries {
            entries = List.copyOf(entries);
        }

        Optional<Entry> entry(String key) {
            return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
        }
    }

    record Entry(String key, Mark mark, Node value) {}

    /** The deepest part of the place that stands in this tree; an item of a list is named by its id. */
    default Mark markOf(Finding.Place place) {
        Mark mark = mark();
        Node here = this;
        for (var name : place.path()) {
            if (here instanceof Entries map && map.entry(name).isPresent()) {
                var entry = map.entry(name).get();
                mark = entry.mark();
                here = entry.value();
            } else if (here instanceof Items list) {
                var item = list.nodes().stream()
                        .filter(node -> isNamed(node, name))
                        .findFirst();
                if (item.isEmpty()) {
                    return mark;
                }
                here = item.get();
                mark = here.mark();
            } else {
                return mark;
            }
        }
        return mark;
    }

    private static boolean isNamed(Node node, String id) {
        return node instanceof Entries map
                && map.entry("id")
                        .map(Entry::value)
                        .filter(value ->
                                value instanceof Scalar scalar && scalar.text().equals(id))
                        .isPresent();
    }
}
