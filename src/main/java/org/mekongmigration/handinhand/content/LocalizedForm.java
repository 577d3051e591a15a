package org.mekongmigration.handinhand.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Problem.Reason;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.language.Translation;
import org.mekongmigration.handinhand.language.TranslationState;

/** A text per language: plain, or with its state and origin beside it. Absent means in no language. */
record LocalizedForm<T>(Form<T> text, RecordForm<Origin> origin) implements Form<Localized<T>> {

    /** What is written beside a text that is more than plain. */
    record Origin(
            @Nullable TranslationState state,
            @Nullable Language from,
            @Nullable String of) {}

    @Override
    public @Nullable Localized<T> read(Node node, Reading reading) {
        if (!(node instanceof Node.Entries map)) {
            reading.problem(node.mark(), Reason.MAP_EXPECTED, Excerpt.of(node));
            return null;
        }
        var read = new LinkedHashMap<Language, Translation<T>>();
        for (var entry : map.entries()) {
            var language = Forms.LANGUAGE.read(new Node.Scalar(entry.key(), Node.Type.TEXT, entry.mark()), reading);
            var translation = reading.within(Excerpt.shortened(entry.key()), () -> translation(entry.value(), reading));
            if (language != null && translation != null) {
                read.put(language, translation);
            }
        }
        return new Localized<>(read);
    }

    private @Nullable Translation<T> translation(Node node, Reading reading) {
        if (!(node instanceof Node.Entries map)) {
            var words = text.read(node, reading);
            return words == null ? null : Translation.plain(words);
        }
        var entry = map.entry("text");
        if (entry.isEmpty()) {
            reading.problem(map.mark(), Reason.KEY_MISSING, "text");
            return null;
        }
        var beside = new Node.Entries(
                map.entries().stream().filter(one -> !one.key().equals("text")).toList(), map.mark());
        var words = reading.within("text", () -> text.read(entry.get().value(), reading));
        var known = origin.read(beside, reading, "text");
        return words == null || known == null
                ? null
                : new Translation<>(words, known.state(), known.from(), known.of());
    }

    @Override
    public Node write(Localized<T> value) {
        var entries = new ArrayList<Node.Entry>();
        value.byLanguage()
                .forEach((language, translation) ->
                        entries.add(SchemaDefinitions.entry(language.tag(), write(translation))));
        return new Node.Entries(entries, Node.NOWHERE);
    }

    private Node write(Translation<T> translation) {
        var words = text.write(translation.text());
        if (translation.equals(Translation.plain(translation.text()))) {
            return words;
        }
        var entries = new ArrayList<Node.Entry>();
        entries.add(SchemaDefinitions.entry("text", words));
        var beside = new Origin(translation.state(), translation.from(), translation.of());
        entries.addAll(origin.write(beside).entries());
        return new Node.Entries(entries, Node.NOWHERE);
    }

    @Override
    public Node schema(SchemaDefinitions definitions) {
        return definitions.named("localized-text", () -> {
            var plain = text.schema(definitions);
            var full = origin.schema(definitions, SchemaDefinitions.entry("text", plain));
            return SchemaDefinitions.object(
                    "type", SchemaDefinitions.text("object"),
                    "propertyNames", Forms.LANGUAGE.schema(definitions),
                    "additionalProperties",
                            SchemaDefinitions.object("anyOf", SchemaDefinitions.list(java.util.List.of(plain, full))));
        });
    }

    @Override
    public Localized<T> whenAbsent() {
        return Localized.empty();
    }
}
