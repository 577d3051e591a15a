package org.mekongmigration.handinhand.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.work.Outline.Place;

/** Takes one change of a work back and leaves all others; what holds a block that comes back comes back with it. */
final class TakingBack {

    private final TwoStates states;
    private final Map<String, Tree.Branch> fields = new LinkedHashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<Place, List<String>> orders = new LinkedHashMap<>();

    private TakingBack(TwoStates states) {
        this.states = states;
        states.newer().blocks.forEach((key, block) -> {
            fields.put(key, block.fields());
            places.put(key, block.place());
        });
        states.newer().orders.forEach((place, keys) -> orders.put(place, new ArrayList<>(keys)));
    }

    /** @param keys of the field in its block; empty for the block itself */
    static Tree of(TwoStates states, String block, List<String> keys) {
        var taking = new TakingBack(states);
        if (!keys.isEmpty()) {
            taking.field(block, keys);
        } else if (states.older().blocks.containsKey(block)) {
            taking.bringBack(block);
        } else {
            taking.leaveOut(block);
        }
        return taking.built(Outline.ROOT);
    }

    private void field(String block, List<String> keys) {
        var was = states.older().blocks.get(block);
        fields.put(block, changed(Objects.requireNonNull(fields.get(block)), was == null ? null : was.fields(), keys));
    }

    private static Tree.Branch changed(Tree.Branch now, Tree.@Nullable Branch older, List<String> keys) {
        var key = keys.getFirst();
        var was = older == null ? null : older.entries().get(key);
        var entries = new LinkedHashMap<>(now.entries());
        var value = was;
        if (keys.size() > 1) {
            var inner = changed(branch(entries.get(key)), branch(was), keys.subList(1, keys.size()));
            value = inner.entries().isEmpty() && was == null ? null : inner;
        }
        if (value == null) {
            entries.remove(key);
        } else {
            entries.put(key, value);
        }
        return new Tree.Branch(entries);
    }

    private static Tree.Branch branch(@Nullable Tree tree) {
        return tree instanceof Tree.Branch branch ? branch : new Tree.Branch(Map.of());
    }

    /** The block stands where it stood, behind the last one before it that stands there in its order. */
    private void bringBack(String key) {
        var was = Objects.requireNonNull(states.older().blocks.get(key));
        var holder = was.place().block();
        if (!fields.containsKey(holder) || isInside(holder, key)) {
            bringBack(holder);
            if (was.place().equals(places.get(key))) {
                return; // it came back with what holds it
            }
        }
        var isNew = !fields.containsKey(key);
        var place = places.remove(key);
        if (place != null) {
            list(place).remove(key);
        }
        insert(key, was.place());
        if (isNew) {
            fields.put(key, was.fields());
            states.older().orders.forEach((inside, keys) -> {
                if (inside.block().equals(key)) {
                    keys.stream().filter(each -> !fields.containsKey(each)).forEach(this::bringBack);
                }
            });
        }
    }

    private void insert(String key, Place place) {
        var list = list(place);
        var before = states.older().orders.getOrDefault(place, List.of());
        var steady = states.inOrder(place, list);
        int at = 0;
        for (var each : before.subList(0, before.indexOf(key))) {
            if (steady.contains(each)) {
                at = list.indexOf(each) + 1;
            }
        }
        list.add(at, key);
        places.put(key, place);
    }

    private boolean isInside(String key, String outer) {
        var at = key;
        while (!at.equals(Outline.ROOT)) {
            if (at.equals(outer)) {
                return true;
            }
            var place = places.get(at);
            if (place == null) {
                return false;
            }
            at = place.block();
        }
        return false;
    }

    /** What was there before and stands inside it goes back to where it was. */
    private void leaveOut(String key) {
        for (var place : List.copyOf(orders.keySet())) {
            if (place.block().equals(key)) {
                for (var inside : List.copyOf(list(place))) {
                    if (states.older().blocks.containsKey(inside)) {
                        bringBack(inside);
                    } else {
                        leaveOut(inside);
                    }
                }
            }
        }
        var place = places.remove(key);
        if (place != null) {
            list(place).remove(key);
        }
        fields.remove(key);
    }

    private List<String> list(Place place) {
        return orders.computeIfAbsent(place, missing -> new ArrayList<>());
    }

    private Tree.Branch built(String key) {
        var built = Objects.requireNonNull(fields.get(key));
        for (var order : orders.entrySet()) {
            if (order.getKey().block().equals(key) && !order.getValue().isEmpty()) {
                var blocks = order.getValue().stream().map(each -> (Tree) built(each));
                built = Merge.with(built, order.getKey().keys(), new Tree.Row(blocks.toList()));
            }
        }
        return built;
    }
}
