package org.mekongmigration.handinhand.press.html;

/** Words as they may stand in XHTML, between elements and in attributes. What XML knows no way to write is left out. */
final class Escaped {

    private Escaped() {}

    static void append(String words, StringBuilder out) {
        words.codePoints().forEach(c -> append(c, out));
    }

    private static void append(int c, StringBuilder out) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> {
                if (isCharacter(c)) {
                    out.appendCodePoint(c);
                }
            }
        }
    }

    private static boolean isCharacter(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF && !(c >= 0x7F && c <= 0x9F)
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }
}
