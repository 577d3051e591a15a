package org.mekongmigration.handinhand.content;

/** The tree as JSON: on one line for revisions, indented for people. */
final class JsonWriter {

    private final StringBuilder out = new StringBuilder();
    private final boolean indented;

    private JsonWriter(boolean indented) {
        this.indented = indented;
    }

    static String compact(Node node) {
        var writer = new JsonWriter(false);
        writer.write(node, 0);
        return writer.out.toString();
    }

    static String indented(Node node) {
        var writer = new JsonWriter(true);
        writer.write(node, 0);
        return writer.out.append('\n').toString();
    }

    private void write(Node node, int depth) {
        switch (node) {
            case Node.Scalar scalar when scalar.type() == Node.Type.TEXT -> quoted(scalar.text());
            case Node.Scalar scalar -> out.append(scalar.text());
            case Node.Items list -> {
                out.append('[');
                for (int i = 0; i < list.nodes().size(); i++) {
                    separate(i, depth + 1);
                    write(list.nodes().get(i), depth + 1);
                }
                end(list.nodes().isEmpty(), depth, ']');
            }
            case Node.Entries map -> {
                out.append('{');
                for (int i = 0; i < map.entries().size(); i++) {
                    separate(i, depth + 1);
                    quoted(map.entries().get(i).key());
                    out.append(indented ? ": " : ":");
                    write(map.entries().get(i).value(), depth + 1);
                }
                end(map.entries().isEmpty(), depth, '}');
            }
        }
    }

    private void separate(int index, int depth) {
        if (index > 0) {
            out.append(',');
        }
        newLine(depth);
    }

    private void end(boolean empty, int depth, char bracket) {
        if (!empty) {
            newLine(depth);
        }
        out.append(bracket);
    }

    private void newLine(int depth) {
        if (indented) {
            out.append('\n').repeat("  ", depth);
        }
    }

    private void quoted(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20 || Character.isSurrogate(c) && !isPaired(text, i)) {
                        out.append("\\u%04x".formatted((int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private static boolean isPaired(String text, int at) {
        char c = text.charAt(at);
        return Character.isHighSurrogate(c)
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
