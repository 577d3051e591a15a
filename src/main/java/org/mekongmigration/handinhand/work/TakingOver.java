package org.mekongmigration.handinhand.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mekongmigration.handinhand.work.Outline.Place;

/** Puts what an origin says at one place into a copy, and leaves all the rest of the copy as it is. */
final class TakingOver {

    private TakingOver() {}

    static Tree of(Origin origin, Spot spot) {
        return switch (spot.sort()) {
            case FIELD -> fields(origin, spot);
            case ORDER -> order(origin, spot);
            case REMOVED -> back(origin, spot);
            case ADDED, MOVED, GONE -> beside(origin, spot, back(origin, spot));
        };
    }

    /** The copy is the newer of two states, of which one change is taken back to what the origin says. */
    private static Tree back(Origin origin, Spot spot) {
        return TakingBack.of(new TwoStates(origin.theirs, origin.mine), spot.block(), List.of());
    }

    /** Behind the nearest block that stands before it in the origin, else before the nearest behind it. */
    private static Tree beside(Origin origin, Spot spot, Tree copy) {
        var place =
                Objects.requireNonNull(origin.theirs.blocks.get(spot.block())).place();
        var there = origin.theirs.orders.getOrDefault(place, List.of());
        var after = Outline.of(copy, origin.shared);
        var here = new ArrayList<>(after.orders.getOrDefault(place, List.of()));
        here.remove(spot.block());
        var own = there.indexOf(spot.block());
        var before =
                there.subList(0, own).reversed().stream().filter(here::contains).findFirst();
        var behind = there.subList(own + 1, there.size()).stream()
                .filter(here::contains)
                .findFirst();
        here.add(
                before.map(key -> here.indexOf(key) + 1)
                        .or(() -> behind.map(here::indexOf))
                        .orElse(here.size()),
                spot.block());
        return TreePlace.set(copy, TwoStates.way(after, place), ids(after, here));
    }

    private static Tree.Row ids(Outline state, List<String> keys) {
        return new Tree.Row(keys.stream()
                .map(key -> (Tree) new Tree.Leaf(
                        Objects.requireNonNull(state.blocks.get(key)).id()))
                .toList());
    }

    private static Tree fields(Origin origin, Spot spot) {
        var taken = origin.whole;
        for (var keys : origin.fields(spot)) {
            taken = field(origin, spot.block(), keys, taken);
        }
        return taken;
    }

    /** Of a list of values, what the origin put in or took out is; what the copier did stays. */
    private static Tree field(Origin origin, String block, List<String> keys, Tree copy) {
        if (Origin.value(origin.theirs, block, keys) instanceof Tree.Row now
                && Origin.value(origin.mine, block, keys) instanceof Tree.Row mine) {
            var base = Origin.value(origin.base, block, keys);
            var merged = new Units(new ArrayList<>()).merge(base, now, mine, keys);
            return TreePlace.set(
                    copy, Merge.joined(TwoStates.way(origin.mine, block), keys), merged == null ? now : merged);
        }
        return TakingBack.of(new TwoStates(origin.theirs, Outline.of(copy, origin.shared)), block, keys);
    }

    /** The blocks of both in the origin's order; the copier's own stay behind what they stood behind. */
    private static Tree order(Origin origin, Spot spot) {
        var here = Origin.list(origin.mine, spot);
        var both =
                Origin.list(origin.theirs, spot).stream().filter(here::contains).toList();
        var way = TwoStates.way(origin.mine, new Place(spot.block(), spot.keys()));
        return TreePlace.set(origin.whole, way, ids(origin.theirs, both));
    }
}
