package org.mekongmigration.handinhand.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.mekongmigration.handinhand.work.WorkRejected.Reason;

/** Puts a unit into its place in a tree. */
final class TreePlace {

    private TreePlace() {}

    /** @throws WorkRejected if the block that held the place is gone */
    static Tree set(Tree tree, List<String> path, Tree unit) {
        if (path.isEmpty()) {
            return tree instanceof Tree.Row row && row.isOfBlocks() && unit instanceof Tree.Row order
                    ? ordered(row, order)
                    : unit;
        }
        var step = path.getFirst();
        var rest = path.subList(1, path.size());
        return switch (tree) {
            case Tree.Branch branch
            when branch.entries().containsKey(step) || rest.isEmpty() -> {
                var entries = new LinkedHashMap<>(branch.entries());
                var inner = entries.get(step);
                entries.put(step, inner == null ? unit : set(inner, rest, unit));
                yield new Tree.Branch(entries);
            }
            case Tree.Branch branch
            when rest.size() == 1 -> {
                var entries = new LinkedHashMap<>(branch.entries());
                entries.put(step, set(new Tree.Branch(new LinkedHashMap<>()), rest, unit));
                yield new Tree.Branch(entries);
            }
            case Tree.Row row
            when row.items().stream().anyMatch(item -> isNamed(item, step)) ->
                new Tree.Row(row.items().stream()
                        .map(item -> isNamed(item, step) ? set(item, rest, unit) : item)
                        .toList());
            default -> throw new WorkRejected(Reason.PLACE_GONE);
        };
    }

    private static boolean isNamed(Tree item, String id) {
        return item instanceof Tree.Branch branch
                && branch.id().filter(id::equals).isPresent();
    }

    /** The items that the order names, in that order; others stay behind the item that they stood behind. */
    private static Tree ordered(Tree.Row row, Tree.Row order) {
        var ids = row.items().stream()
                .map(item -> ((Tree.Branch) item).id().orElseThrow())
                .toList();
        var wanted =
                order.items().stream().map(Tree::plain).filter(ids::contains).toList();
        var merged = Order.merge(ids, wanted, ids, ids).items();
        var items = new ArrayList<Tree>();
        merged.forEach(id -> items.add(row.items().get(ids.indexOf(id))));
        return new Tree.Row(items);
    }
}
