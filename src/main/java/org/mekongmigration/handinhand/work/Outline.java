package org.mekongmigration.handinhand.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A content taken apart into its blocks: each with its own fields, the list it stands in, and the order of the lists that it
 * holds. A block keeps its name when it moves to another list, if the id stands only once in the work; an id that several
 * lists use is told apart by the way to it.
 */
final class Outline {

    /** A list of blocks: the block that holds it, and the keys from there. */
    record Place(String block, List<String> keys) {}

    /**
     * @param id as the content says it; empty for the root
     * @param whole as it stands in the content, with everything inside
     * @param fields without lists of blocks
     */
    record Block(String id, Place place, Tree.Branch whole, Tree.Branch fields) {}

    static final String ROOT = "";

    private static final Place NOWHERE = new Place("", List.of());

    private final Set<String> shared;
    final Map<String, Block> blocks = new LinkedHashMap<>();
    final Map<Place, List<String>> orders = new LinkedHashMap<>();

    private Outline(Set<String> shared) {
        this.shared = shared;
    }

    /** @param shared ids that stand more than once in one of the contents that are compared */
    static Outline of(Tree content, Set<String> shared) {
        var outline = new Outline(shared);
        outline.block(ROOT, "", NOWHERE, (Tree.Branch) content);
        return outline;
    }

    /** Ids that stand more than once in the content. */
    static Set<String> repeated(Tree content) {
        var counts = new HashMap<String, Integer>();
        count(content, counts);
        var repeated = new HashSet<String>();
        counts.forEach((id, count) -> {
            if (count > 1) {
                repeated.add(id);
            }
        });
        return repeated;
    }

    private static void count(Tree tree, Map<String, Integer> counts) {
        switch (tree) {
            case Tree.Branch branch -> branch.entries().values().forEach(entry -> count(entry, counts));
            case Tree.Row row -> {
                if (row.isOfBlocks()) {
                    row.items()
                            .forEach(item ->
                                    counts.merge(((Tree.Branch) item).id().orElseThrow(), 1, Integer::sum));
                }
                row.items().forEach(item -> count(item, counts));
            }
            case Tree.Leaf leaf -> {}
        }
    }

    private void block(String key, String id, Place place, Tree.Branch whole) {
        blocks.put(key, new Block(id, place, whole, whole)); // its place in the order, before those inside it
        var fields = fields(key, List.of(), whole);
        blocks.put(key, new Block(id, place, whole, fields));
    }

    private Tree.Branch fields(String block, List<String> keys, Tree.Branch branch) {
        var fields = new LinkedHashMap<String, Tree>();
        branch.entries().forEach((key, value) -> {
            var way = new ArrayList<>(keys);
            way.add(key);
            if (value instanceof Tree.Row row && row.isOfBlocks()) {
                list(new Place(block, List.copyOf(way)), row);
            } else if (value instanceof Tree.Branch inner && !inner.isTranslation()) {
                fields.put(key, fields(block, way, inner));
            } else {
                fields.put(key, value);
            }
        });
        return new Tree.Branch(fields);
    }

    private void list(Place place, Tree.Row row) {
        var order = new ArrayList<String>();
        for (var item : row.items()) {
            var block = (Tree.Branch) item;
            var id = block.id().orElseThrow();
            var key = shared.contains(id) ? place.block() + "/" + String.join("/", place.keys()) + "/" + id : id;
            order.add(key);
            block(key, id, place, block);
        }
        orders.put(place, order);
    }
}
