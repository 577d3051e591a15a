package org.mekongmigration.handinhand.content;

import java.util.stream.Collectors;

/** Lists and maps on one line: {@code {id: k1, text: {en: Name three.}}}. */
final class YamlFlow {

    private YamlFlow() {}

    static String of(Node node) {
        return switch (node) {
            case Node.Scalar scalar -> YamlScalar.flow(scalar);
            case Node.Items list -> list.nodes().stream().map(YamlFlow::of).collect(Collectors.joining(", ", "[", "]"));
            case Node.Entries map ->
                map.entries().stream()
                        .map(entry -> YamlScalar.flow(Node.Scalar.text(entry.key())) + ": " + of(entry.value()))
                        .collect(Collectors.joining(", ", "{", "}"));
        };
    }

    /** Whether a text of several lines stands in it, which reads better in a block of its own. */
    static boolean hasLines(Node node) {
        return switch (node) {
            case Node.Scalar scalar -> scalar.text().indexOf('\n') >= 0;
            case Node.Items list -> list.nodes().stream().anyMatch(YamlFlow::hasLines);
            case Node.Entries map ->
                map.entries().stream().map(Node.Entry::value).anyMatch(YamlFlow::hasLines);
        };
    }
}
