package org.mekongmigration.handinhand.work;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A content of any kind as a tree, for merging. Absent keys are absent; there is no null. */
sealed interface Tree {

    /** @param value text, number or truth */
    record Leaf(Object value) implements Tree {
        String text() {
            return value.toString();
        }
    }

    record Branch(Map<String, Tree> entries) implements Tree {
        public Branch {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        Optional<String> id() {
            return entries.get("id") instanceof Leaf leaf && leaf.value() instanceof String id
                    ? Optional.of(id)
                    : Optional.empty();
        }

        /** A text with its state and origin: {@code {text: …, state: draft, from: en, of: …}}. */
        boolean isTranslation() {
            return entries.get("text") instanceof Leaf && TRANSLATION.containsAll(entries.keySet());
        }

        Stream<Tree> said() {
            return entries.entrySet().stream()
                    .filter(entry -> isTranslation()
                            ? entry.getKey().equals("text")
                            : !entry.getKey().equals("id"))
                    .map(Map.Entry::getValue);
        }
    }

    record Row(List<Tree> items) implements Tree {
        public Row {
            items = List.copyOf(items);
        }

        /** A list whose items are told apart by their ids. */
        boolean isOfBlocks() {
            return !items.isEmpty()
                    && items.stream()
                            .allMatch(item ->
                                    item instanceof Branch branch && branch.id().isPresent())
                    && items.stream()
                                    .map(item -> ((Branch) item).id())
                                    .distinct()
                                    .count()
                            == items.size();
        }
    }

    Set<String> TRANSLATION = Set.of("text", "state", "from", "of");

    /** What a person reads of it. */
    default String plain() {
        return switch (this) {
            case Leaf leaf -> leaf.text();
            case Branch branch -> branch.said().map(Tree::plain).collect(Collectors.joining("\n"));
            case Row row -> row.items().stream().map(Tree::plain).collect(Collectors.joining(", "));
        };
    }
}
