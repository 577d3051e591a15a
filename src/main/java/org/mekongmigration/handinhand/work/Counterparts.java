package org.mekongmigration.handinhand.work;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Works that were copied together with the one that names them: in the copy, the copy stands where the origin names the original.
 * Compared is the origin as if it named the copies; what is new in the original is told where its copy is opened.
 *
 * @param copies by the id of the original
 */
record Counterparts(Map<String, String> copies) {

    private static final String VERSION = "version";

    Counterparts {
        copies = Map.copyOf(copies);
    }

    /** @param mine says in which versions it names them */
    Tree in(Tree origin, Tree mine) {
        var versions = new LinkedHashMap<String, @Nullable Tree>();
        versions(mine, versions);
        return in(origin, versions);
    }

    private void versions(Tree mine, Map<String, @Nullable Tree> versions) {
        switch (mine) {
            case Tree.Branch branch ->
                branch.entries().forEach((key, value) -> {
                    if (value instanceof Tree.Leaf leaf && copies.containsValue(leaf.text())) {
                        versions.putIfAbsent(leaf.text(), branch.entries().get(VERSION));
                    }
                    versions(value, versions);
                });
            case Tree.Row row -> row.items().forEach(item -> versions(item, versions));
            case Tree.Leaf leaf -> {}
        }
    }

    private Tree in(Tree origin, Map<String, @Nullable Tree> versions) {
        return switch (origin) {
            case Tree.Branch branch -> branch(branch, versions);
            case Tree.Row row ->
                new Tree.Row(
                        row.items().stream().map(item -> in(item, versions)).toList());
            case Tree.Leaf leaf -> leaf;
        };
    }

    private Tree branch(Tree.Branch branch, Map<String, @Nullable Tree> versions) {
        var entries = new LinkedHashMap<String, Tree>();
        branch.entries().forEach((key, value) -> entries.put(key, in(value, versions)));
        branch.entries().forEach((key, value) -> {
            var copy = value instanceof Tree.Leaf leaf && !key.equals("id") ? copies.get(leaf.text()) : null;
            if (copy != null) {
                entries.put(key, new Tree.Leaf(copy));
                var version = versions.get(copy);
                if (version == null) {
                    entries.remove(VERSION);
                } else {
                    entries.put(VERSION, version);
                }
                entries.remove("passed-over");
            }
        });
        return new Tree.Branch(entries);
    }
}
