package org.mekongmigration.handinhand.work;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Edit;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.language.ChangedWords;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.work.Change.Said;

/**
 * Finds what is different between two states of one work: texts, values, blocks that came, went or changed places, and
 * translations whose source has changed. The units are those of merging.
 */
final class Comparing {

    /**
     * A change and where it is taken back.
     *
     * @param block by its name in the outline
     * @param keys of the field in the block; empty for the block itself; absent where there is nothing to take back
     */
    record Found(Change change, String block, @Nullable List<String> keys) {}

    private final TwoStates states;
    private final Content older;
    private final Content newer;
    private final Ways olderWays;
    private final Ways newerWays;
    private final List<Found> found = new ArrayList<>();

    private Comparing(TwoStates states, Content older, Content newer, Names names) {
        this.states = states;
        this.older = older;
        this.newer = newer;
        this.olderWays = new Ways(older, names);
        this.newerWays = new Ways(newer, names);
    }

    /** What a work is called that another one names. */
    @FunctionalInterface
    interface Names {
        Optional<String> of(String work);
    }

    static List<Found> changes(TwoStates states, Content older, Content newer, Names names) {
        var comparing = new Comparing(states, older, newer, names);
        comparing.blocks();
        return List.copyOf(comparing.found);
    }

    private void blocks() {
        var moved = states.moved();
        states.newer().blocks.forEach((key, block) -> {
            var was = states.older().blocks.get(key);
            if (was == null) {
                if (states.older().blocks.containsKey(block.place().block())) {
                    var way = TwoStates.way(states.newer(), key);
                    add(new Change.Added(newerWays.of(way), said(newer, way)), key, List.of());
                }
                return;
            }
            if (moved.contains(key)) {
                var way = TwoStates.way(states.newer(), key);
                var from = olderWays.of(TwoStates.way(states.older(), key));
                add(new Change.Moved(newerWays.of(way), from, said(newer, way)), key, List.of());
            }
            fields(key, was.fields(), block.fields());
        });
        states.older().blocks.forEach((key, block) -> {
            if (!states.newer().blocks.containsKey(key)
                    && states.newer().blocks.containsKey(block.place().block())) {
                var way = TwoStates.way(states.older(), key);
                add(new Change.Removed(olderWays.of(way), said(older, way)), key, List.of());
            }
        });
    }

    private void fields(String block, Tree.Branch was, Tree.Branch is) {
        new Fields(block).branch(was, is, List.of());
    }

    private void add(Change change, String block, @Nullable List<String> keys) {
        found.add(new Found(change, block, keys));
    }

    private static List<Said> said(Content content, List<String> way) {
        var said = new ArrayList<Said>();
        ContentWalk.said(Edit.at(content, new Place(way)))
                .forEach((language, lines) -> said.add(new Said(Optional.of(language), String.join("\n", lines))));
        return said;
    }

    /** The fields of one block. */
    private final class Fields {
        private final String block;

        Fields(String block) {
            this.block = block;
        }

        void branch(Tree.@Nullable Branch was, Tree.@Nullable Branch is, List<String> keys) {
            var all = new LinkedHashSet<String>();
            List.of(Optional.ofNullable(is), Optional.ofNullable(was))
                    .forEach(side ->
                            side.ifPresent(branch -> all.addAll(branch.entries().keySet())));
            for (var key : all) {
                if (!key.equals("id") || !keys.isEmpty()) {
                    entry(entry(was, key), entry(is, key), Merge.joined(keys, List.of(key)));
                }
            }
        }

        private void entry(@Nullable Tree was, @Nullable Tree is, List<String> keys) {
            if (Objects.equals(was, is)) {
                return;
            }
            var shape = Objects.requireNonNull(is != null ? is : was);
            if (UnitTexts.isText(shape, keys)) {
                languages((Tree.Branch) shape, was, is, keys);
            } else if (shape instanceof Tree.Branch branch && !UnitTexts.isOneValue(branch)) {
                if (was instanceof Tree.Branch wasBranch && is instanceof Tree.Branch isBranch) {
                    branch(wasBranch, isBranch, keys);
                } else {
                    wholePart(was == null, keys);
                }
            } else {
                var where = where(is != null, keys);
                add(new Change.Value(where, Optional.ofNullable(was).map(Tree::plain), plain(is)), block, keys);
            }
        }

        private void wholePart(boolean added, List<String> keys) {
            var where = where(added, keys);
            var said = said(added ? newer : older, where.path());
            add(added ? new Change.Added(where, said) : new Change.Removed(where, said), block, keys);
        }

        private void languages(Tree.Branch shape, @Nullable Tree was, @Nullable Tree is, List<String> keys) {
            var before = was instanceof Tree.Branch branch ? branch : null;
            var after = is instanceof Tree.Branch branch ? branch : null;
            var tags = new LinkedHashSet<>(shape.entries().keySet());
            if (before != null) {
                tags.addAll(before.entries().keySet());
            }
            for (var tag : tags) {
                var here = Merge.joined(keys, List.of(tag));
                var outOfDate = after != null && UnitTexts.outOfDate(after, tag, newer.source());
                var same = Objects.equals(entry(before, tag), entry(after, tag));
                if (!same) {
                    add(text(here, entry(before, tag), entry(after, tag), outOfDate), block, here);
                } else if (outOfDate && before != null && !UnitTexts.outOfDate(before, tag, older.source())) {
                    var where = where(true, here);
                    var text = UnitTexts.read(newer, where.path());
                    add(new Change.OutOfDate(where, new Language(tag), text), block, null);
                }
            }
        }

        private Change text(List<String> keys, @Nullable Tree was, @Nullable Tree is, boolean outOfDate) {
            var language = new Language(keys.getLast());
            var before = was == null ? "" : UnitTexts.read(older, path(states.older(), keys));
            var after = is == null ? "" : UnitTexts.read(newer, path(states.newer(), keys));
            return new Change.Text(
                    where(is != null, keys),
                    language,
                    ChangedWords.between(language, before, after),
                    UnitTexts.state(was),
                    UnitTexts.state(is),
                    outOfDate);
        }

        private Change.Where where(boolean there, List<String> keys) {
            return there ? newerWays.of(path(states.newer(), keys)) : olderWays.of(path(states.older(), keys));
        }

        private List<String> path(Outline outline, List<String> keys) {
            return Merge.joined(TwoStates.way(outline, block), keys);
        }

        private static @Nullable Tree entry(Tree.@Nullable Branch branch, String key) {
            return branch == null ? null : branch.entries().get(key);
        }

        private static Optional<String> plain(@Nullable Tree tree) {
            return Optional.ofNullable(tree).map(Tree::plain);
        }
    }
}
