package org.mekongmigration.handinhand.content;

/** What was found, short enough for a message. */
final class Excerpt {

    private static final int LONGEST = 40;

    private Excerpt() {}

    static String of(Node node) {
        return switch (node) {
            case Node.Items list -> list.nodes().isEmpty() ? "[]" : "[…]";
            case Node.Entries map -> map.entries().isEmpty() ? "{}" : "{…}";
            case Node.Scalar scalar ->
                switch (scalar.type()) {
                    case TEXT -> '"' + shortened(scalar.text()) + '"';
                    case NOTHING -> "null";
                    case NUMBER, TRUTH -> shortened(scalar.text());
                };
        };
    }

    static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
