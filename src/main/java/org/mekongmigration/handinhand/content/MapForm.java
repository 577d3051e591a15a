package org.mekongmigration.handinhand.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Problem.Reason;

/** Things by block id or language, in the order of the file; absent means none. */
record MapForm<K, T>(SimpleForms.ValueForm<K> key, Form<T> value) implements Form<Map<K, T>> {

    @Override
    public @Nullable Map<K, T> read(Node node, Reading reading) {
        if (!(node instanceof Node.Entries map)) {
            reading.problem(node.mark(), Reason.MAP_EXPECTED, Excerpt.of(node));
            return null;
        }
        var read = new LinkedHashMap<K, T>();
        for (var entry : map.entries()) {
            var id = key.read(new Node.Scalar(entry.key(), Node.Type.TEXT, entry.mark()), reading);
            var thing = reading.within(Excerpt.shortened(entry.key()), () -> value.read(entry.value(), reading));
            if (id != null && thing != null) {
                read.put(id, thing);
            }
        }
        return read;
    }

    @Override
    public Node write(Map<K, T> things) {
        var entries = new ArrayList<Node.Entry>();
        things.forEach((id, thing) -> entries.add(SchemaDefinitions.entry(id.toString(), value.write(thing))));
        return new Node.Entries(entries, Node.NOWHERE);
    }

    @Override
    public Node schema(SchemaDefinitions definitions) {
        return SchemaDefinitions.object(
                "type", SchemaDefinitions.text("object"),
                "propertyNames", key.schema(definitions),
                "additionalProperties", value.schema(definitions));
    }

    @Override
    public Map<K, T> whenAbsent() {
        return Map.of();
    }
}
