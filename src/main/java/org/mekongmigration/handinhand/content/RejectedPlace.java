package org.mekongmigration.handinhand.content;

import java.util.ArrayList;
import java.util.List;

/** Finds what a constructor refused in the file. */
final class RejectedPlace {

    private RejectedPlace() {}

    static Mark in(Node.Entries map, ContentRejected rejected) {
        var node = map.entry(rejected.key()).map(Node.Entry::value).orElse(map);
        return switch (rejected.reason()) {
            case BLOCK_ID_TWICE -> second(node, rejected.found(), true);
            case LANGUAGE_TWICE -> second(node, rejected.found(), false);
            default -> node.mark();
        };
    }

    private static Mark second(Node node, String word, boolean ofId) {
        var found = new ArrayList<Mark>();
        collect(node, word, ofId, !ofId, found);
        return found.size() > 1 ? found.get(1) : node.mark();
    }

    private static void collect(Node node, String word, boolean ofId, boolean counts, List<Mark> found) {
        switch (node) {
            case Node.Scalar scalar -> {
                if (counts && scalar.text().equals(word)) {
                    found.add(scalar.mark());
                }
            }
            case Node.Items list -> list.nodes().forEach(item -> collect(item, word, ofId, !ofId, found));
            case Node.Entries map ->
                map.entries()
                        .forEach(entry -> collect(
                                entry.value(), word, ofId, ofId && entry.key().equals("id"), found));
        }
    }
}
