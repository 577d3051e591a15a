package org.mekongmigration.handinhand.content;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One text in YAML: plain where nothing can be misread, a literal block for lines, else in double quotes. */
final class YamlScalar {

    private static final Pattern PLAIN = Pattern.compile(
            "[\\p{L}\\p{Nd}](?:[\\p{L}\\p{M}\\p{Nd}._/()'’“”?!;+–-]| (?=[\\p{L}\\p{M}\\p{Nd}._/()'’“”?!;+–]))*");
    private static final int PLAIN_AT_MOST = 1_000;

    private YamlScalar() {}

    static String flow(Node.Scalar scalar) {
        if (scalar.type() != Node.Type.TEXT) {
            return scalar.text();
        }
        var text = scalar.text();
        return text.length() <= PLAIN_AT_MOST
                        && PLAIN.matcher(text).matches()
                        && YamlType.ofPlain(text) == Node.Type.TEXT
                ? text
                : quoted(text);
    }

    static String block(Node.Scalar scalar, int indent) {
        var text = scalar.text();
        if (scalar.type() == Node.Type.TEXT && text.indexOf('\n') > 0 && isLiteral(text)) {
            return "|-\n"
                    + Arrays.stream(text.split("\n", -1))
                            .map(line -> line.isEmpty() ? "" : " ".repeat(indent) + line)
                            .collect(Collectors.joining("\n"));
        }
        return flow(scalar);
    }

    /** A literal block keeps every character, but for spaces that a reader could take for its margin. */
    private static boolean isLiteral(String text) {
        return !text.startsWith("\n")
                && !text.endsWith("\n")
                && text.codePoints().allMatch(c -> c == '\n' || isPrintable(c))
                && Arrays.stream(text.split("\n")).noneMatch(line -> line.startsWith(" "));
    }

    private static String quoted(String text) {
        var out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> {
                    if (isPrintable(c)) {
                        out.appendCodePoint(c);
                    } else if (c <= 0xFFFF) {
                        out.append("\\u%04X".formatted(c));
                    } else {
                        out.append("\\U%08X".formatted(c));
                    }
                }
            }
        });
        return out.append('"').toString();
    }

    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> c != 0xFEFF;
        };
    }
}
