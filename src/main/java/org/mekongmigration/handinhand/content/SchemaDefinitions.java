package org.mekongmigration.handinhand.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The named parts of a JSON Schema, and the few words it is made of. */
final class SchemaDefinitions {

    private final Map<String, Node> byName = new LinkedHashMap<>();

    /** A reference to the part of this name, which is made at its first use. */
    Node named(String name, Supplier<Node> schema) {
        if (!byName.containsKey(name)) {
            byName.put(name, object());
            byName.put(name, schema.get());
        }
        return object("$ref", text("#/$defs/" + name));
    }

    Node all() {
        var entries = new ArrayList<Node.Entry>();
        byName.forEach((name, schema) -> entries.add(entry(name, schema)));
        return new Node.Entries(entries, Node.NOWHERE);
    }

    static Node.Entry entry(String key, Node value) {
        return new Node.Entry(key, Node.NOWHERE, value);
    }

    /** @param keysAndValues in turn a key and a {@link Node} */
    static Node.Entries object(Object... keysAndValues) {
        var entries = new ArrayList<Node.Entry>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            entries.add(entry((String) keysAndValues[i], (Node) keysAndValues[i + 1]));
        }
        return new Node.Entries(entries, Node.NOWHERE);
    }

    static Node.Items list(List<? extends Node> nodes) {
        return new Node.Items(List.copyOf(nodes), Node.NOWHERE);
    }

    static Node text(String text) {
        return Node.Scalar.text(text);
    }

    static Node truth(boolean truth) {
        return new Node.Scalar("" + truth, Node.Type.TRUTH, Node.NOWHERE);
    }

    static Node number(int number) {
        return new Node.Scalar("" + number, Node.Type.NUMBER, Node.NOWHERE);
    }

    static Node type(String type) {
        return object("type", text(type));
    }
}
