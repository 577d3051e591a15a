package org.mekongmigration.handinhand.work;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.language.Language;

/** Merges the fields of one block, unit by unit. */
final class Units {

    private final List<OtherUnit> others;

    /** @param others takes what has to be kept beside the content */
    Units(List<OtherUnit> others) {
        this.others = others;
    }

    /** Absent where all agree that nothing is there. */
    @Nullable
    Tree merge(@Nullable Tree base, @Nullable Tree head, @Nullable Tree mine, List<String> path) {
        if (head == null || mine == null) {
            return oneIsAbsent(base, head, mine);
        }
        if (head.equals(mine) || mine.equals(base)) {
            return head;
        }
        if (head.equals(base)) {
            return mine;
        }
        if (head instanceof Tree.Branch headBranch
                && mine instanceof Tree.Branch mineBranch
                && !headBranch.isTranslation()
                && !mineBranch.isTranslation()) {
            return branch(base instanceof Tree.Branch found ? found : null, headBranch, mineBranch, path);
        }
        if (head instanceof Tree.Row headRow && mine instanceof Tree.Row mineRow) {
            return row(base instanceof Tree.Row found ? found : new Tree.Row(List.of()), headRow, mineRow, path);
        }
        keep(path, mine);
        return head;
    }

    /** What one took away comes back if the other one changed it. */
    private static @Nullable Tree oneIsAbsent(@Nullable Tree base, @Nullable Tree head, @Nullable Tree mine) {
        var left = head != null ? head : mine;
        return left == null || left.equals(base) ? null : left;
    }

    private Tree branch(Tree.@Nullable Branch base, Tree.Branch head, Tree.Branch mine, List<String> path) {
        var keys = new LinkedHashSet<>(head.entries().keySet());
        keys.addAll(mine.entries().keySet());
        var entries = new LinkedHashMap<String, Tree>();
        for (var key : keys) {
            var merged = merge(
                    base == null ? null : base.entries().get(key),
                    head.entries().get(key),
                    mine.entries().get(key),
                    Merge.joined(path, List.of(key)));
            if (merged != null) {
                entries.put(key, merged);
            }
        }
        return new Tree.Branch(entries);
    }

    /** Lists of values: each value is there or not, and their order is one unit. With a value twice, the list is one unit. */
    private Tree row(Tree.Row base, Tree.Row head, Tree.Row mine, List<String> path) {
        if (!distinct(base) || !distinct(head) || !distinct(mine)) {
            keep(path, mine);
            return head;
        }
        var members = new HashSet<>(head.items());
        members.addAll(mine.items());
        members.removeIf(item -> base.items().contains(item)
                && !(head.items().contains(item) && mine.items().contains(item)));
        var order = Order.merge(base.items(), head.items(), mine.items(), members);
        if (order.conflict()) {
            keep(path, mine);
        }
        return new Tree.Row(order.items());
    }

    private static boolean distinct(Tree.Row row) {
        return new HashSet<>(row.items()).size() == row.items().size();
    }

    private void keep(List<String> path, Tree unit) {
        others.add(new OtherUnit(path, language(path, unit), unit));
    }

    /** A unit is in a language if it is a text, and the key that leads to it is a tag; no key of the format is one with text in it. */
    private static Optional<Language> language(List<String> path, Tree unit) {
        var text = unit instanceof Tree.Leaf leaf && leaf.value() instanceof String
                || unit instanceof Tree.Branch branch && branch.isTranslation();
        if (!text
                || path.size() < 2
                || !path.getLast().matches("[a-z]{2,3}(-.*)?")
                || !UnitTexts.mayHoldTexts(path.subList(0, path.size() - 1))) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Language(path.getLast()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
