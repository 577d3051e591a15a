package org.mekongmigration.handinhand.work;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.work.Outline.Block;
import org.mekongmigration.handinhand.work.Outline.Place;

/**
 * Two people's changes to one content, put together. The unit is one field of one block in one language; the order of a list
 * is a field of its parent. What only one changed is as she left it; a deleted block that the other one changed comes back; a
 * unit that both changed stays as in the head, and what the other one wrote is handed out beside it.
 */
final class Merge {

    /** @param others what has to be kept beside the content, so that nothing is lost */
    record Merged(Tree content, List<OtherUnit> others) {}

    private final Outline base;
    private final Outline head;
    private final Outline mine;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final List<OtherUnit> others = new ArrayList<>();

    private Merge(Outline base, Outline head, Outline mine) {
        this.base = base;
        this.head = head;
        this.mine = mine;
    }

    static Merged merge(Tree base, Tree head, Tree mine) {
        if (mine.equals(base) || mine.equals(head)) {
            return new Merged(head, List.of());
        }
        if (head.equals(base)) {
            return new Merged(mine, List.of());
        }
        var shared = new HashSet<String>();
        List.of(base, head, mine).forEach(content -> shared.addAll(Outline.repeated(content)));
        return new Merge(Outline.of(base, shared), Outline.of(head, shared), Outline.of(mine, shared))
                .merged(head, mine);
    }

    private Merged merged(Tree wholeHead, Tree wholeMine) {
        var keys = new LinkedHashSet<>(head.blocks.keySet());
        keys.addAll(mine.blocks.keySet());
        for (var key : keys) {
            if (!key.equals(Outline.ROOT) && survives(key)) {
                places.put(key, place(key));
            }
        }
        if (!places.keySet().stream().allMatch(this::isReached)) {
            // each put a block into the other's: no order of the two is both
            return new Merged(wholeHead, List.of(new OtherUnit(List.of(), Optional.empty(), wholeMine)));
        }
        return new Merged(build(Outline.ROOT, List.of()), List.copyOf(others));
    }

    private boolean survives(String key) {
        var was = base.blocks.get(key);
        var inHead = head.blocks.get(key);
        var inMine = mine.blocks.get(key);
        if (inHead != null && inMine != null || was == null) {
            return true;
        }
        var left = inHead != null ? inHead : inMine;
        return left != null && (!left.whole().equals(was.whole()) || comesBackWith(left, inHead != null ? mine : head));
    }

    /** What was taken away together with the block around it comes back together with it. */
    private boolean comesBackWith(Block left, Outline other) {
        var around = left.place().block();
        return !around.equals(Outline.ROOT) && !other.blocks.containsKey(around) && survives(around);
    }

    private Place place(String key) {
        var inHead = head.blocks.get(key);
        var inMine = mine.blocks.get(key);
        if (inHead == null || inMine == null) {
            return Objects.requireNonNull(inHead != null ? inHead : inMine).place();
        }
        var was = base.blocks.get(key);
        if (was != null && inHead.place().equals(was.place())) {
            return inMine.place();
        }
        if (!inMine.place().equals(inHead.place())
                && (was == null || !inMine.place().equals(was.place()))) {
            others.add(order(way(mine, inMine.place()), mine.orders.getOrDefault(inMine.place(), List.of())));
        }
        return inHead.place();
    }

    private static List<String> way(Outline outline, Place place) {
        var holder = outline.blocks.get(place.block());
        if (holder == null || place.block().equals(Outline.ROOT)) {
            return place.keys();
        }
        return joined(joined(way(outline, holder.place()), List.of(holder.id())), place.keys());
    }

    private OtherUnit order(List<String> way, List<String> keys) {
        var ids =
                keys.stream().map(this::id).map(id -> (Tree) new Tree.Leaf(id)).toList();
        return new OtherUnit(way, Optional.empty(), new Tree.Row(ids));
    }

    private boolean isReached(String key) {
        var seen = new HashSet<String>();
        var at = key;
        while (!at.equals(Outline.ROOT)) {
            var place = places.get(at);
            if (place == null || !seen.add(at)) {
                return false;
            }
            at = place.block();
        }
        return true;
    }

    private Tree.Branch build(String key, List<String> path) {
        var fields = fields(head.blocks.get(key), mine.blocks.get(key), key, path);
        var built = fields instanceof Tree.Branch branch ? branch : new Tree.Branch(Map.of());
        for (var place : places(key)) {
            built = with(built, place.keys(), list(place, path));
        }
        return built;
    }

    private @Nullable Tree fields(@Nullable Block inHead, @Nullable Block inMine, String key, List<String> path) {
        if (inHead == null || inMine == null) {
            return Objects.requireNonNull(inHead != null ? inHead : inMine).fields(); // as a whole
        }
        return new Units(others).merge(field(base, key), inHead.fields(), inMine.fields(), path);
    }

    private List<Place> places(String block) {
        return places.values().stream()
                .distinct()
                .filter(place -> place.block().equals(block))
                .toList();
    }

    private Tree.Row list(Place place, List<String> path) {
        var members = places.entrySet().stream()
                .filter(entry -> entry.getValue().equals(place))
                .map(Map.Entry::getKey)
                .toList();
        var way = joined(path, place.keys());
        var mineOrder = mine.orders.getOrDefault(place, List.of());
        var order = Order.merge(
                base.orders.getOrDefault(place, List.of()),
                head.orders.getOrDefault(place, List.of()),
                mineOrder,
                members);
        if (order.conflict()) {
            others.add(order(way, mineOrder));
        }
        return new Tree.Row(order.items().stream()
                .map(key -> (Tree) build(key, joined(way, List.of(id(key)))))
                .toList());
    }

    private String id(String key) {
        var block = head.blocks.containsKey(key) ? head.blocks.get(key) : mine.blocks.get(key);
        return Objects.requireNonNull(block).id();
    }

    private static @Nullable Tree field(Outline outline, String key) {
        return Optional.ofNullable(outline.blocks.get(key)).map(Block::fields).orElse(null);
    }

    static Tree.Branch with(Tree.Branch branch, List<String> keys, Tree value) {
        var entries = new LinkedHashMap<>(branch.entries());
        var key = keys.getFirst();
        if (keys.size() == 1) {
            entries.put(key, value);
        } else {
            var inner = entries.get(key) instanceof Tree.Branch found ? found : new Tree.Branch(Map.of());
            entries.put(key, with(inner, keys.subList(1, keys.size()), value));
        }
        return new Tree.Branch(entries);
    }

    static List<String> joined(List<String> path, List<String> more) {
        var joined = new ArrayList<>(path);
        joined.addAll(more);
        return List.copyOf(joined);
    }
}
