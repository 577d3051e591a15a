package org.mekongmigration.handinhand.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Problem.Reason;

/** The forms of single words: text, numbers, truth, words out of a list, values. */
final class SimpleForms {

    private SimpleForms() {}

    /** Text exactly as typed. */
    record TextForm() implements Form<String> {

        @Override
        public @Nullable String read(Node node, Reading reading) {
            if (node instanceof Node.Scalar scalar && scalar.type() == Node.Type.TEXT) {
                return scalar.text();
            }
            reading.problem(node.mark(), Reason.TEXT_EXPECTED, Excerpt.of(node));
            return null;
        }

        @Override
        public Node write(String value) {
            return Node.Scalar.text(value);
        }

        @Override
        public Node schema(SchemaDefinitions definitions) {
            return SchemaDefinitions.type("string");
        }
    }

    record NumberForm() implements Form<Integer> {

        @Override
        public @Nullable Integer read(Node node, Reading reading) {
            if (node instanceof Node.Scalar scalar
                    && scalar.type() == Node.Type.NUMBER
                    && scalar.text().matches("-?[0-9]{1,9}")) {
                return Integer.valueOf(scalar.text());
            }
            reading.problem(node.mark(), Reason.NUMBER_EXPECTED, Excerpt.of(node));
            return null;
        }

        @Override
        public Node write(Integer value) {
            return SchemaDefinitions.number(value);
        }

        @Override
        public Node schema(SchemaDefinitions definitions) {
            return SchemaDefinitions.type("integer");
        }
    }

    /** Absent means no. */
    record TruthForm() implements Form<Boolean> {

        @Override
        public @Nullable Boolean read(Node node, Reading reading) {
            if (node instanceof Node.Scalar scalar && scalar.type() == Node.Type.TRUTH) {
                return Boolean.valueOf(scalar.text());
            }
            reading.problem(node.mark(), Reason.TRUTH_EXPECTED, Excerpt.of(node), "true, false");
            return null;
        }

        @Override
        public Node write(Boolean value) {
            return SchemaDefinitions.truth(value);
        }

        @Override
        public Node schema(SchemaDefinitions definitions) {
            return SchemaDefinitions.type("boolean");
        }

        @Override
        public Boolean whenAbsent() {
            return false;
        }
    }

    /** One of the words of an enum, in kebab-case. */
    record WordForm<E extends Enum<E>>(Map<String, E> words) implements Form<E> {

        static <E extends Enum<E>> WordForm<E> of(Class<E> type) {
            return new WordForm<>(Arrays.stream(type.getEnumConstants())
                    .collect(Collectors.toMap(
                            WordForm::word, Function.identity(), (a, b) -> a, java.util.LinkedHashMap::new)));
        }

        private static String word(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        public @Nullable E read(Node node, Reading reading) {
            var word = node instanceof Node.Scalar scalar && scalar.type() == Node.Type.TEXT
                    ? words.get(scalar.text())
                    : null;
            if (word == null) {
                reading.problem(
                        node.mark(), Reason.VALUE_NOT_ALLOWED, Excerpt.of(node), String.join(", ", words.keySet()));
            }
            return word;
        }

        @Override
        public Node write(E value) {
            return Node.Scalar.text(word(value));
        }

        @Override
        public Node schema(SchemaDefinitions definitions) {
            return SchemaDefinitions.object(
                    "enum",
                    SchemaDefinitions.list(
                            words.keySet().stream().map(Node.Scalar::text).toList()));
        }
    }

    /** A value that checks itself, as an id or a language. */
    record ValueForm<T>(Function<String, T> parse, String allowed) implements Form<T> {

        @Override
        public @Nullable T read(Node node, Reading reading) {
            if (node instanceof Node.Scalar scalar && scalar.type() == Node.Type.TEXT) {
                try {
                    return parse.apply(scalar.text());
                } catch (IllegalArgumentException e) {
                    // noted below, like every other thing that is no such value
                }
            }
            reading.problem(node.mark(), Reason.VALUE_NOT_ALLOWED, Excerpt.of(node), allowed);
            return null;
        }

        @Override
        public Node write(T value) {
            return Node.Scalar.text(value.toString());
        }

        @Override
        public Node schema(SchemaDefinitions definitions) {
            return SchemaDefinitions.object(
                    "type", SchemaDefinitions.text("string"), "pattern", SchemaDefinitions.text("^(" + allowed + ")$"));
        }
    }
}
