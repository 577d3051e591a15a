package org.mekongmigration.handinhand.work;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.language.Sha256;
import org.mekongmigration.handinhand.work.Comparing.Found;
import org.mekongmigration.handinhand.work.Outline.Place;
import org.mekongmigration.handinhand.work.Spot.Sort;

/**
 * Three states: the origin as it was copied, the origin now, and the copy now. Says at which places the origin has changed and the
 * copy does not have it yet. Units and differences are those of {@link Comparing}.
 */
final class Origin {

    /** A state in both its forms. */
    record State(Content content, Tree tree) {}

    /** The copier's own, whatever the origin says: makers come with what they made, and are never taken away. */
    private static final Set<String> NOT_OFFERED = Set.of("based-on", "makers");

    /** What names another work is one with the version of it that is meant. */
    private static final Set<String> NAMING = Set.of("activity", "plan", "work", "version", "passed-over");

    private static final int SIGN = 16;

    final Outline base;
    final Outline theirs;
    final Outline mine;
    final Tree whole;
    final Set<String> shared;
    private final Ways ways;
    private final Ways waysBefore;
    private final List<Found> own;
    private final Map<Spot, List<Change>> spots = new LinkedHashMap<>();

    private Origin(State was, State now, State copy, Comparing.Names names) {
        shared = new HashSet<>(Outline.repeated(was.tree()));
        shared.addAll(Outline.repeated(now.tree()));
        shared.addAll(Outline.repeated(copy.tree()));
        base = Outline.of(was.tree(), shared);
        theirs = Outline.of(now.tree(), shared);
        mine = Outline.of(copy.tree(), shared);
        whole = copy.tree();
        ways = new Ways(now.content(), names);
        waysBefore = new Ways(was.content(), names);
        own = Comparing.changes(new TwoStates(base, mine), was.content(), copy.content(), names);
        for (var found : Comparing.changes(new TwoStates(base, theirs), was.content(), now.content(), names)) {
            spot(found, theirs)
                    .map(this::reachable)
                    .ifPresent(spot -> spots.computeIfAbsent(spot, first -> new ArrayList<>())
                            .add(found.change()));
        }
    }

    static Origin of(State was, State now, State copy, Comparing.Names names) {
        return new Origin(was, now, copy, names);
    }

    /** In the order of the origin: what the copy does not have, and has not answered. */
    List<OriginChange> open(Set<String> answered) {
        var open = new ArrayList<OriginChange>();
        spots.forEach((spot, found) -> {
            var sign = sign(spot);
            if (!answered.contains(sign) && !has(spot)) {
                var both = isMine(spot);
                open.add(new OriginChange(sign, block(spot), found, both, both ? mine(spot) : List.of()));
            }
        });
        return open;
    }

    Optional<Spot> spot(String sign) {
        return spots.keySet().stream().filter(spot -> sign(spot).equals(sign)).findFirst();
    }

    private Optional<Spot> spot(Found found, Outline after) {
        var keys = found.keys();
        if (keys == null
                || found.block().equals(Outline.ROOT) && !keys.isEmpty() && NOT_OFFERED.contains(keys.getFirst())) {
            return Optional.empty();
        }
        if (!keys.isEmpty()) {
            return Optional.of(new Spot(Sort.FIELD, found.block(), unit(found.block(), keys)));
        }
        var was = base.blocks.get(found.block());
        var is = after.blocks.get(found.block());
        if (was == null || is == null) {
            return Optional.of(new Spot(was == null ? Sort.ADDED : Sort.REMOVED, found.block()));
        }
        return Optional.of(
                was.place().equals(is.place())
                        ? new Spot(Sort.ORDER, is.place().block(), is.place().keys())
                        : new Spot(Sort.MOVED, found.block()));
    }

    private List<String> unit(String block, List<String> keys) {
        var around = keys.subList(0, keys.size() - 1);
        var version = Merge.joined(around, List.of("version"));
        return NAMING.contains(keys.getLast())
                        && Stream.of(base, theirs, mine).anyMatch(state -> value(state, block, version) != null)
                ? version
                : keys;
    }

    /** Every field about which one answer is given. */
    List<List<String>> fields(Spot spot) {
        if (!spot.keys().getLast().equals("version")) {
            return List.of(spot.keys());
        }
        var around = spot.keys().subList(0, spot.keys().size() - 1);
        return NAMING.stream()
                .sorted()
                .map(key -> Merge.joined(around, List.of(key)))
                .filter(keys ->
                        Stream.of(base, theirs, mine).anyMatch(state -> value(state, spot.block(), keys) != null))
                .toList();
    }

    /** Where the copy no longer has what holds the place, the answer is about bringing all of that back. */
    private Spot reachable(Spot spot) {
        var holder =
                switch (spot.sort()) {
                    case FIELD, ORDER -> spot.block();
                    case ADDED, MOVED ->
                        Objects.requireNonNull(theirs.blocks.get(spot.block()))
                                .place()
                                .block();
                    case REMOVED, GONE -> Outline.ROOT;
                };
        var missing = spot.sort() == Sort.MOVED && !mine.blocks.containsKey(spot.block()) ? spot.block() : null;
        for (var at = holder;
                !at.equals(Outline.ROOT);
                at = Objects.requireNonNull(theirs.blocks.get(at)).place().block()) {
            if (!mine.blocks.containsKey(at)) {
                missing = at;
            }
        }
        if (missing == null) {
            return spot;
        }
        return new Spot(base.blocks.containsKey(missing) ? Sort.GONE : Sort.ADDED, missing);
    }

    /** Whether the copy says there what the origin says. */
    boolean has(Spot spot) {
        var here = mine.blocks.get(spot.block());
        return switch (spot.sort()) {
            case ADDED, GONE -> here != null;
            case REMOVED -> here == null;
            case MOVED -> here != null && here.place().equals(there(spot).place());
            case ORDER -> order(theirs, spot, mine).equals(order(mine, spot, theirs));
            case FIELD ->
                fields(spot).stream()
                                .allMatch(keys -> Objects.equals(
                                        value(mine, spot.block(), keys), value(theirs, spot.block(), keys)))
                        || value(mine, spot.block(), spot.keys()) instanceof Tree.Row
                                && TakingOver.of(this, spot).equals(whole);
        };
    }

    private boolean isMine(Spot spot) {
        var was = base.blocks.get(spot.block());
        var here = mine.blocks.get(spot.block());
        return switch (spot.sort()) {
            case ADDED -> false;
            case GONE -> true;
            case REMOVED ->
                was != null
                        && here != null
                        && !(was.whole().equals(here.whole()) && was.place().equals(here.place()));
            case MOVED -> was != null && here != null && !was.place().equals(here.place());
            case ORDER -> {
                var common = new HashSet<>(list(mine, spot));
                common.retainAll(list(theirs, spot));
                yield !restricted(base, spot, common)
                        .equals(restricted(mine, spot, Set.copyOf(list(base, spot)), common));
            }
            case FIELD ->
                !fields(spot).stream()
                        .allMatch(keys ->
                                Objects.equals(value(mine, spot.block(), keys), value(base, spot.block(), keys)));
        };
    }

    /** What the copier did at the place, or inside the block. */
    private List<Change> mine(Spot spot) {
        return own.stream()
                .filter(found -> concerns(found, spot))
                .map(Found::change)
                .toList();
    }

    private boolean concerns(Found found, Spot spot) {
        var keys = found.keys();
        if (keys == null) {
            return false;
        }
        return switch (spot.sort()) {
            case FIELD ->
                found.block().equals(spot.block())
                        && !keys.isEmpty()
                        && (unit(found.block(), keys).equals(spot.keys())
                                || begins(keys, spot.keys())
                                || begins(spot.keys(), keys));
            case REMOVED -> isInside(found.block(), spot.block());
            case ORDER -> spot(found, mine).filter(spot::equals).isPresent();
            case ADDED, MOVED, GONE -> found.block().equals(spot.block()) && keys.isEmpty();
        };
    }

    private boolean isInside(String block, String outer) {
        for (var at = block; ; ) {
            if (at.equals(outer)) {
                return true;
            }
            var here = mine.blocks.get(at);
            var found = here == null ? base.blocks.get(at) : here;
            if (at.equals(Outline.ROOT) || found == null) {
                return false;
            }
            at = found.place().block();
        }
    }

    private static boolean begins(List<String> keys, List<String> with) {
        return keys.size() >= with.size() && keys.subList(0, with.size()).equals(with);
    }

    private Outline.Block there(Spot spot) {
        return Objects.requireNonNull(theirs.blocks.get(spot.block()));
    }

    static List<String> list(Outline state, Spot spot) {
        return state.orders.getOrDefault(new Place(spot.block(), spot.keys()), List.of());
    }

    private static List<String> order(Outline state, Spot spot, Outline other) {
        return restricted(state, spot, Set.copyOf(list(other, spot)));
    }

    @SafeVarargs
    private static List<String> restricted(Outline state, Spot spot, Set<String>... to) {
        return list(state, spot).stream()
                .filter(key -> Stream.of(to).allMatch(set -> set.contains(key)))
                .toList();
    }

    static @Nullable Tree value(Outline state, String block, List<String> keys) {
        var here = state.blocks.get(block);
        Tree at = here == null ? null : here.fields();
        for (var key : keys) {
            at = at instanceof Tree.Branch branch ? branch.entries().get(key) : null;
        }
        return at;
    }

    private String sign(Spot spot) {
        var says = new ArrayList<Tree>();
        says.add(new Tree.Leaf(spot.sort().name()));
        says.add(new Tree.Leaf(String.join("/", way(spot)) + ":" + String.join("/", spot.keys())));
        switch (spot.sort()) {
            case FIELD -> fields(spot).forEach(keys -> says.add(or(value(theirs, spot.block(), keys))));
            case ADDED, GONE -> says.add(there(spot).whole());
            case MOVED -> {} // its way says where to
            case ORDER -> list(theirs, spot).forEach(key -> says.add(new Tree.Leaf(key)));
            case REMOVED -> {}
        }
        return Sha256.hex(TreeJson.write(new Tree.Row(says))).substring(0, SIGN);
    }

    private static Tree or(@Nullable Tree value) {
        return value == null ? new Tree.Row(List.of()) : value;
    }

    private List<String> way(Spot spot) {
        return TwoStates.way(theirs.blocks.containsKey(spot.block()) ? theirs : base, spot.block());
    }

    private Change.Where block(Spot spot) {
        return (theirs.blocks.containsKey(spot.block()) ? ways : waysBefore).of(way(spot));
    }
}
