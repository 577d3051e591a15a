package org.mekongmigration.handinhand.content;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Problem.Reason;

/** Works of all kinds as YAML and JSON and back. Thread-safe; start here. */
public final class ContentFormat {

    /** The one version of the format there is. */
    public static final String NAME = "hand-in-hand/1";

    private static final String FORMAT_KEY = "format";
    private static final String KIND_KEY = "kind";

    private final Map<String, ContentKind<?>> kinds = new LinkedHashMap<>();

    /** Found when a work of the kind is first read or written: a command mostly has works of one. */
    private final Map<String, RecordForm<?>> forms = new ConcurrentHashMap<>();

    public ContentFormat(List<ContentKind<?>> kinds) {
        for (var kind : kinds) {
            this.kinds.put(kind.kind().word(), kind);
        }
    }

    /** A work and where its parts stand in its file. */
    public record Read<C extends Content>(C work, Node tree) {}

    /**
     * Reads {@code work.yaml}, or JSON if the name ends so.
     *
     * @param file for the messages, as the person named it
     * @throws FormatRejected with every problem found
     */
    public Read<Content> read(String file, byte[] bytes) {
        var tree = file.endsWith(".json") ? JsonReader.read(file, bytes) : YamlReader.read(file, bytes);
        return new Read<>(bound(tree), tree);
    }

    /** @throws FormatRejected with every problem found */
    public Content fromJson(String json) {
        return bound(JsonReader.read("", json));
    }

    /** On one line, for revisions. */
    public String toJson(Content work) {
        return JsonWriter.compact(tree(work));
    }

    /** To be read by people. */
    public String toYaml(Content work) {
        return YamlWriter.write(tree(work));
    }

    public List<Finding> findings(Content work, Works others) {
        return findings(kindOf(work), work, others);
    }

    private static <C extends Content> List<Finding> findings(ContentKind<C> kind, Content work, Works others) {
        return kind.findings(kind.type().cast(work), others);
    }

    /** Those findings that are about what the work names: quicker than all. */
    public List<Finding> findingsOfReferences(Content work, Works others) {
        return findingsOfReferences(kindOf(work), work, others);
    }

    private static <C extends Content> List<Finding> findingsOfReferences(
            ContentKind<C> kind, Content work, Works others) {
        return kind.findingsOfReferences(kind.type().cast(work), others);
    }

    /** What the work names, the terms in its texts too. */
    public Set<Reference> references(Content work) {
        var all = new LinkedHashSet<>(references(kindOf(work), work));
        ProseTerms.of(work).values().stream()
                .flatMap(List::stream)
                .forEach(term -> all.add(new Reference(Kind.TERM, term, null)));
        return all;
    }

    private static <C extends Content> Set<Reference> references(ContentKind<C> kind, Content work) {
        return kind.references().apply(kind.type().cast(work));
    }

    /** The JSON Schema of a kind, as published. */
    public String schema(Kind kind) {
        var definitions = new SchemaDefinitions();
        var root = form(kind.word())
                .schema(
                        definitions,
                        SchemaDefinitions.entry(FORMAT_KEY, constant(NAME)),
                        SchemaDefinitions.entry(KIND_KEY, constant(kind.word())));
        var entries = new ArrayList<Node.Entry>();
        entries.add(SchemaDefinitions.entry(
                "$schema", SchemaDefinitions.text("https://json-schema.org/draft/2020-12/schema")));
        entries.addAll(root.entries());
        entries.add(SchemaDefinitions.entry("$defs", definitions.all()));
        return JsonWriter.indented(new Node.Entries(entries, Node.NOWHERE));
    }

    private static Node constant(String word) {
        return SchemaDefinitions.object("const", SchemaDefinitions.text(word));
    }

    private Content bound(Node tree) {
        var reading = new Reading();
        var work = bound(tree, reading);
        if (work == null || reading.problemCount() > 0) {
            throw reading.rejected();
        }
        return work;
    }

    private @Nullable Content bound(Node tree, Reading reading) {
        if (!(tree instanceof Node.Entries map)) {
            reading.problem(tree.mark(), Reason.MAP_EXPECTED, Excerpt.of(tree));
            return null;
        }
        if (!says(map, FORMAT_KEY, Set.of(NAME), Reason.FORMAT_UNKNOWN, reading)
                || !says(map, KIND_KEY, kinds.keySet(), Reason.VALUE_NOT_ALLOWED, reading)) {
            return null;
        }
        var kind = ((Node.Scalar) map.entry(KIND_KEY).orElseThrow().value()).text();
        return (Content) form(kind).read(map, reading, FORMAT_KEY, KIND_KEY);
    }

    private static boolean says(Node.Entries map, String key, Set<String> allowed, Reason otherwise, Reading reading) {
        var entry = map.entry(key);
        if (entry.isEmpty()) {
            reading.problem(map.mark(), Reason.KEY_MISSING, key);
            return false;
        }
        var value = entry.get().value();
        if (value instanceof Node.Scalar scalar && allowed.contains(scalar.text())) {
            return true;
        }
        reading.within(key, () -> {
            reading.problem(value.mark(), otherwise, Excerpt.of(value), String.join(", ", allowed));
            return null;
        });
        return false;
    }

    private Node.Entries tree(Content work) {
        var entries = new ArrayList<Node.Entry>();
        entries.add(SchemaDefinitions.entry(FORMAT_KEY, Node.Scalar.text(NAME)));
        entries.add(
                SchemaDefinitions.entry(KIND_KEY, Node.Scalar.text(work.kind().word())));
        entries.addAll(written(form(work.kind().word()), work).entries());
        return new Node.Entries(entries, Node.NOWHERE);
    }

    private static <C> Node.Entries written(RecordForm<C> form, Content work) {
        return form.write(form.type().cast(work));
    }

    private ContentKind<?> kindOf(Content work) {
        return kind(work.kind().word());
    }

    private ContentKind<?> kind(String word) {
        var kind = kinds.get(word);
        if (kind == null) {
            throw new IllegalArgumentException("no such kind here: " + word);
        }
        return kind;
    }

    private RecordForm<?> form(String word) {
        return forms.computeIfAbsent(word, any -> Forms.record(kind(any).type()));
    }

    /** The bytes of {@link #toYaml}. */
    public byte[] toFile(Content work) {
        return toYaml(work).getBytes(StandardCharsets.UTF_8);
    }
}
