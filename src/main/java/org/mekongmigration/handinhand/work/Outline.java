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
 * holds. A block keeps its name when it moves to another list, if the id stands only once in the work, or in its lists of that
 * name; an id that several lists use is told apart by the way to it.
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

    /** Ids that stand more than once in the content, and, behind the name of their list, those that lists of one name repeat. */
    static Set<String> repeated(Tree content) {
        var counts = new HashMap<String, Integer>();
        count(content, "", counts);
        var repeated = new HashSet<String>();
        counts.forEach((id, count) -> {
            if (count > 1) {
                repeated.add(id);
            }
        });
        return repeated;
    }

    private static void count(Tree tree, String name, Map<String, Integer> counts) {
        switch (tree) {
            case Tree.Branch branch -> branch.entries().forEach((key, entry) -> count(entry, key, counts));
            case Tree.Row row -> {
                if (row.isOfBlocks()) {
                    for (var item : row.items()) {
                        var id = ((Tree.Branch) item).id().orElseThrow();
                        counts.merge(id, 1, Integer::sum);
                        counts.merge(named(name, id), 1, Integer::sum);
                    }
                }
                row.items().forEach(item -> count(item, name, counts));
            }
            case Tree.Leaf leaf -> {}
        }
    }

    private static String named(String list, String id) {
        return list + "/" + id;
    }

    private String key(Place place, String id) {
        if (!shared.contains(id)) {
            return id;
        }
        var named = named(place.keys().getLast(), id);
        return shared.contains(named) ? place.block() + "/" + String.join("/", place.keys()) + "/" + id : named;
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
            var key = key(place, id);
            order.add(key);
            block(key, id, place, block);
        }
        orders.put(place, order);
    }
}
