package org.mekongmigration.handinhand.content;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Problem.Reason;

/** A record as a map: a component is a key. What a file does not say is left out in writing. */
record RecordForm<T>(Class<T> type, Constructor<T> constructor, List<Part<?>> parts) implements Form<T> {

    @Override
    public @Nullable T read(Node node, Reading reading) {
        return read(node, reading, new String[0]);
    }

    /** @param others keys that somebody else reads */
    @Nullable
    T read(Node node, Reading reading, String... others) {
        if (!(node instanceof Node.Entries map)) {
            reading.problem(node.mark(), Reason.MAP_EXPECTED, Excerpt.of(node));
            return null;
        }
        int problemsBefore = reading.problemCount();
        refuseUnknownKeys(map, reading, Set.of(others));
        var values = new ArrayList<@Nullable Object>();
        for (var part : parts) {
            values.add(part.read(map, reading));
        }
        return reading.problemCount() == problemsBefore ? made(values, map, reading) : null;
    }

    /** A record of which nothing needs to be said may be left out itself. */
    @Override
    public @Nullable T whenAbsent() {
        var nothing = new Node.Entries(List.of(), Node.NOWHERE);
        return parts.stream().allMatch(Part::mayBeMissing) ? read(nothing, new Reading()) : null;
    }

    private void refuseUnknownKeys(Node.Entries map, Reading reading, Set<String> others) {
        var allowed = new ArrayList<>(parts.stream().map(Part::key).toList());
        var known = new HashSet<>(allowed);
        for (var entry : map.entries()) {
            if (!known.contains(entry.key()) && !others.contains(entry.key())) {
                reading.problem(
                        entry.mark(), Reason.KEY_UNKNOWN, Excerpt.shortened(entry.key()), String.join(", ", allowed));
            }
        }
    }

    @SuppressWarnings("NullAway") // a component that may be absent is marked so in the record itself
    private @Nullable T made(List<@Nullable Object> values, Node.Entries map, Reading reading) {
        try {
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof ContentRejected rejected) {
                var mark = RejectedPlace.in(map, rejected);
                reading.within(rejected.key(), () -> {
                    reading.problem(mark, rejected.reason(), rejected.found());
                    return null;
                });
                return null;
            }
            throw new IllegalStateException("cannot make a " + type, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type, e);
        }
    }

    @Override
    public Node.Entries write(T value) {
        var entries = new ArrayList<Node.Entry>();
        for (var part : parts) {
            part.write(value, entries);
        }
        return new Node.Entries(entries, Node.NOWHERE);
    }

    @Override
    public Node schema(SchemaDefinitions definitions) {
        return definitions.named(Names.kebab(type.getSimpleName()), () -> schema(definitions, new Node.Entry[0]));
    }

    /** @param others keys that stand beside the components, all of them needed */
    Node.Entries schema(SchemaDefinitions definitions, Node.Entry... others) {
        var properties = new ArrayList<>(List.of(others));
        var required = new ArrayList<Node>();
        for (var other : others) {
            required.add(Node.Scalar.text(other.key()));
        }
        for (var part : parts) {
            properties.add(SchemaDefinitions.entry(part.key(), part.form().schema(definitions)));
            if (!part.mayBeMissing()) {
                required.add(Node.Scalar.text(part.key()));
            }
        }
        return SchemaDefinitions.object(
                "type", SchemaDefinitions.text("object"),
                "properties", new Node.Entries(properties, Node.NOWHERE),
                "required", SchemaDefinitions.list(required),
                "additionalProperties", SchemaDefinitions.truth(false));
    }
}
