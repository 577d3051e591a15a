package org.mekongmigration.handinhand.work;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.mekongmigration.handinhand.work.Outline.Place;

/** Two states of one work, taken apart in the same way. */
record TwoStates(Outline older, Outline newer) {

    static TwoStates of(Tree older, Tree newer) {
        var shared = new HashSet<>(Outline.repeated(older));
        shared.addAll(Outline.repeated(newer));
        return new TwoStates(Outline.of(older, shared), Outline.of(newer, shared));
    }

    /** Blocks that stand in another list than before, or in another place of it. */
    Set<String> moved() {
        var moved = new HashSet<String>();
        newer.orders.forEach((place, keys) -> {
            var steady = inOrder(place, keys);
            keys.stream()
                    .filter(key -> older.blocks.containsKey(key) && !steady.contains(key))
                    .forEach(moved::add);
        });
        return moved;
    }

    /** Of the blocks of a list, the most that stand as they stood to one another: the others were moved, added or brought here. */
    Set<String> inOrder(Place place, List<String> now) {
        var before = older.orders.getOrDefault(place, List.of());
        var common = now.stream().filter(before::contains).toList();
        var longest = new ArrayList<List<String>>();
        for (var key : common) {
            var best = List.<String>of();
            for (int i = 0; i < longest.size(); i++) {
                var run = longest.get(i);
                if (run.size() > best.size() && before.indexOf(run.getLast()) < before.indexOf(key)) {
                    best = run;
                }
            }
            longest.add(Merge.joined(best, List.of(key)));
        }
        return longest.stream()
                .reduce((one, other) -> other.size() > one.size() ? other : one)
                .map(Set::copyOf)
                .orElse(Set.of());
    }

    /** Keys and block ids that lead to a block. */
    static List<String> way(Outline outline, String key) {
        if (key.equals(Outline.ROOT)) {
            return List.of();
        }
        var block = Objects.requireNonNull(outline.blocks.get(key));
        return Merge.joined(way(outline, block.place()), List.of(block.id()));
    }

    /** Keys and block ids that lead to a list. */
    static List<String> way(Outline outline, Place place) {
        return Merge.joined(way(outline, place.block()), place.keys());
    }
}
