package org.mekongmigration.handinhand.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes one name from where a content names who made it or a picture of it; what is told in it may use the same name. */
record MakerNames(String name) {

    private static final String MAKERS = "makers";
    private static final String MAKER = "maker";

    MakerNames {
        name = Titles.folded(name);
    }

    /** The same tree if the name is not in it. */
    Tree without(Tree tree) {
        return switch (tree) {
            case Tree.Leaf leaf -> leaf;
            case Tree.Row row ->
                new Tree.Row(row.items().stream().map(this::without).toList());
            case Tree.Branch branch -> {
                var left = new LinkedHashMap<String, Tree>();
                branch.entries().forEach((key, value) -> {
                    if (!isHer(key, value)) {
                        left.put(key, key.equals(MAKERS) ? others(value) : without(value));
                    }
                });
                left.values().removeIf(value -> value.equals(new Tree.Row(List.of())));
                yield new Tree.Branch(left);
            }
        };
    }

    /**
     * The same for a part of a content.
     *
     * @param path where it stands, as a finding's place
     */
    Tree without(List<String> path, Tree part) {
        var at = path.indexOf(MAKERS);
        var last = path.isEmpty() ? "" : path.getLast();
        var key = at >= 0 ? MAKERS : last;
        return at >= 0 || key.equals(MAKER)
                ? ((Tree.Branch) without(new Tree.Branch(Map.of(key, part))))
                        .entries()
                        .getOrDefault(key, new Tree.Row(List.of()))
                : without(part);
    }

    private Tree others(Tree makers) {
        if (!(makers instanceof Tree.Row row)) {
            return makers;
        }
        var left = new ArrayList<>(row.items());
        left.removeIf(maker ->
                maker instanceof Tree.Branch branch && isHer(branch.entries().get("name")));
        return new Tree.Row(left);
    }

    private boolean isHer(String key, Tree value) {
        return key.equals(MAKER) && isHer(value);
    }

    private boolean isHer(@org.jspecify.annotations.Nullable Tree value) {
        return value instanceof Tree.Leaf leaf && Titles.folded(leaf.text()).equals(name);
    }

    boolean in(String text) {
        return Titles.folded(text).contains(name);
    }
}
