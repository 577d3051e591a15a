package org.mekongmigration.handinhand.content;

/** The tree as YAML that people like to read: short things on one line, long ones below each other. */
final class YamlWriter {

    private static final int WIDTH = 110;

    private final StringBuilder out = new StringBuilder();

    private YamlWriter() {}

    static String write(Node.Entries work) {
        var writer = new YamlWriter();
        writer.entries(work, 0, false);
        return writer.out.toString();
    }

    private void entries(Node.Entries map, int indent, boolean firstIsPlaced) {
        boolean placed = firstIsPlaced;
        for (var entry : map.entries()) {
            if (!placed) {
                out.repeat(' ', indent);
            }
            placed = false;
            out.append(YamlScalar.flow(Node.Scalar.text(entry.key()))).append(':');
            value(entry.value(), indent, entry.key().length() + 2);
        }
    }

    private void value(Node node, int indent, int used) {
        if (node instanceof Node.Scalar scalar) {
            out.append(' ').append(YamlScalar.block(scalar, indent + 2)).append('\n');
        } else if (fitsOneLine(node, indent + used, indent == 0)) {
            out.append(' ').append(YamlFlow.of(node)).append('\n');
        } else if (node instanceof Node.Entries map) {
            out.append('\n');
            entries(map, indent + 2, false);
        } else if (node instanceof Node.Items list) {
            out.append('\n');
            items(list, indent + 2);
        }
    }

    private void items(Node.Items list, int indent) {
        for (var node : list.nodes()) {
            out.repeat(' ', indent).append('-');
            if (node instanceof Node.Scalar scalar) {
                out.append(' ').append(YamlScalar.block(scalar, indent + 2)).append('\n');
            } else if (node instanceof Node.Entries map && !fitsOneLine(map, indent + 2, false)) {
                out.append(' ');
                entries(map, indent + 2, true);
            } else {
                out.append(' ').append(YamlFlow.of(node)).append('\n');
            }
        }
    }

    /** Texts of a work's own keys stand below each other, so that languages can be compared. */
    private static boolean fitsOneLine(Node node, int used, boolean root) {
        if (node instanceof Node.Items list && list.nodes().isEmpty()
                || node instanceof Node.Entries map && map.entries().isEmpty()) {
            return true;
        }
        var shallow = root
                ? !(node instanceof Node.Entries map) || map.entries().stream().allMatch(YamlWriter::isWord)
                : true;
        return shallow && !YamlFlow.hasLines(node) && used + YamlFlow.of(node).length() <= WIDTH;
    }

    private static boolean isWord(Node.Entry entry) {
        return entry.value() instanceof Node.Scalar scalar
                && (scalar.type() != Node.Type.TEXT || scalar.text().matches("[a-z0-9-]+"));
    }
}
