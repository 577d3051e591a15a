package org.mekongmigration.handinhand.content;

import java.util.List;
import java.util.regex.Pattern;

/** Writes prose; a backslash before everything that a reader would take for a mark. */
final class ProseWriter {

    private static final Pattern NUMBER_MARK = Pattern.compile("[0-9]{1,9}(?=\\.(?:\\s|\\z))");

    private final StringBuilder out = new StringBuilder();
    private boolean atLineStart;
    private boolean strong;
    private boolean emphasis;

    private ProseWriter() {}

    static String write(Prose prose) {
        var writer = new ProseWriter();
        for (var block : prose.blocks()) {
            if (!writer.out.isEmpty()) {
                writer.out.append("\n\n");
            }
            writer.block(block);
        }
        return writer.out.toString();
    }

    private void block(Prose.Block block) {
        switch (block) {
            case Prose.Paragraph paragraph -> {
                atLineStart = true;
                inlines(paragraph.inlines());
            }
            case Prose.Bullets bullets -> items(bullets.items(), false);
            case Prose.Numbered numbered -> items(numbered.items(), true);
        }
    }

    private void items(List<Prose.Item> items, boolean numbered) {
        for (int i = 0; i < items.size(); i++) {
            out.append(i > 0 ? "\n" : "").append(numbered ? (i + 1) + ". " : "- ");
            atLineStart = false;
            inlines(items.get(i).inlines());
        }
    }

    private void inlines(List<Prose.Inline> inlines) {
        for (int i = 0; i < inlines.size(); i++) {
            switch (inlines.get(i)) {
                case Prose.Words words -> {
                    marks(words.strong(), words.emphasis());
                    text(words.text(), i == 0, i == inlines.size() - 1);
                }
                case Prose.TermWords term -> term(term);
            }
        }
        marks(false, false);
    }

    private void marks(boolean toStrong, boolean toEmphasis) {
        if (strong != toStrong) {
            mark("**");
        }
        if (emphasis != toEmphasis) {
            mark("*");
        }
        strong = toStrong;
        emphasis = toEmphasis;
    }

    private void mark(String stars) {
        out.append(stars);
        atLineStart = false;
    }

    private void term(Prose.TermWords term) {
        out.append("[[term:").append(term.term()).append('|');
        for (int i = 0; i < term.text().length(); i++) {
            char c = term.text().charAt(i);
            if (c == '\\' || c == '[' || c == ']' || c == '\n') {
                out.append('\\');
            }
            out.append(c);
        }
        out.append("]]");
        atLineStart = false;
    }

    private void text(String text, boolean first, boolean last) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lineBreak(text, i, first, last);
                continue;
            }
            if (atLineStart && isDigit(c)) {
                i = number(text, i);
                continue;
            }
            if (isEscaped(text, i)) {
                out.append('\\');
            }
            out.append(c);
            atLineStart = false;
        }
    }

    private int number(String text, int at) {
        var matcher = NUMBER_MARK.matcher(text).region(at, text.length());
        matcher.useTransparentBounds(true);
        atLineStart = false;
        if (!matcher.lookingAt()) {
            out.append(text.charAt(at));
            return at;
        }
        out.append(matcher.group()).append("\\.");
        return matcher.end();
    }

    private boolean isEscaped(String text, int at) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return switch (text.charAt(at)) {
            case '\\', '*' -> true;
            case '[' -> next == '[' || at + 1 == text.length();
            case '-' -> atLineStart && isBlank(next);
            case ' ', '\t' -> atLineStart;
            default -> false;
        };
    }

    /** Beside blanks or at an end a line break would make a blank line, or be lost: then it is escaped, and begins no line. */
    private void lineBreak(String text, int at, boolean first, boolean last) {
        boolean atStart = at == 0;
        boolean atEnd = at == text.length() - 1;
        boolean escaped = atStart || atEnd || isBlank(text.charAt(at - 1)) || isBlank(text.charAt(at + 1));
        out.append(escaped ? "\\\n" : "\n");
        atLineStart = !escaped;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
