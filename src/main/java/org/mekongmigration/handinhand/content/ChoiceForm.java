package org.mekongmigration.handinhand.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Problem.Reason;

/** A sealed interface: the key {@code kind} says which of its records it is. */
record ChoiceForm<T>(Map<String, RecordForm<? extends T>> byWord) implements Form<T> {

    private static final String KIND = "kind";

    @Override
    public @Nullable T read(Node node, Reading reading) {
        if (!(node instanceof Node.Entries map)) {
            reading.problem(node.mark(), Reason.MAP_EXPECTED, Excerpt.of(node));
            return null;
        }
        var kind = map.entry(KIND);
        if (kind.isEmpty()) {
            reading.problem(map.mark(), Reason.KEY_MISSING, KIND);
            return null;
        }
        var form = kind.get().value() instanceof Node.Scalar scalar ? byWord.get(scalar.text()) : null;
        if (form == null) {
            var allowed = String.join(", ", byWord.keySet());
            reading.within(KIND, () -> {
                var value = kind.get().value();
                reading.problem(value.mark(), Reason.VALUE_NOT_ALLOWED, Excerpt.of(value), allowed);
                return null;
            });
            return null;
        }
        return form.read(map, reading, KIND);
    }

    /** The kind stands after the id, as people write it. */
    @Override
    public Node write(T value) {
        for (var choice : byWord.entrySet()) {
            if (choice.getValue().type().isInstance(value)) {
                var entries = new ArrayList<>(written(choice.getValue(), value).entries());
                int place = !entries.isEmpty() && entries.getFirst().key().equals("id") ? 1 : 0;
                entries.add(place, SchemaDefinitions.entry(KIND, Node.Scalar.text(choice.getKey())));
                return new Node.Entries(entries, Node.NOWHERE);
            }
        }
        throw new IllegalArgumentException("no kind of its own: " + value.getClass());
    }

    private static <U> Node.Entries written(RecordForm<U> form, Object value) {
        return form.write(form.type().cast(value));
    }

    @Override
    public Node schema(SchemaDefinitions definitions) {
        List<Node> choices = new ArrayList<>();
        byWord.forEach((word, form) -> choices.add(definitions.named(
                Names.kebab(form.type().getSimpleName()),
                () -> form.schema(
                        definitions,
                        SchemaDefinitions.entry(
                                KIND, SchemaDefinitions.object("const", SchemaDefinitions.text(word)))))));
        return SchemaDefinitions.object("oneOf", SchemaDefinitions.list(choices));
    }
}
