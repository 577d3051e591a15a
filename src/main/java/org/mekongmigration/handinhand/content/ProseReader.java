package org.mekongmigration.handinhand.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the lines of prose: paragraphs and items. */
final class ProseReader {

    private static final Pattern BULLET = Pattern.compile("-(?: |\\z)");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}\\.(?: |\\z)");

    private enum Kind {
        PARAGRAPH,
        BULLETS,
        NUMBERED
    }

    private final List<String> lines;
    private final List<Prose.Block> blocks = new ArrayList<>();
    private final List<Prose.Item> items = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private @Nullable Kind kind;

    ProseReader(String text) {
        this.lines = lines(text.replace("\r\n", "\n"));
    }

    Prose read() {
        for (var line : lines) {
            var bullet = BULLET.matcher(line);
            var number = NUMBER.matcher(line);
            if (line.chars().allMatch(c -> c == ' ' || c == '\t')) {
                endBlock();
            } else if (bullet.lookingAt()) {
                item(Kind.BULLETS, line.substring(bullet.end()));
            } else if (number.lookingAt()) {
                item(Kind.NUMBERED, line.substring(number.end()));
            } else {
                kind = kind == null ? Kind.PARAGRAPH : kind;
                open.add(line);
            }
        }
        endBlock();
        return new Prose(blocks);
    }

    private void item(Kind list, String line) {
        if (kind == list) {
            endItem();
        } else {
            endBlock();
        }
        kind = list;
        open.add(line);
    }

    private void endItem() {
        items.add(new Prose.Item(ProseInlines.read(String.join("\n", open))));
        open.clear();
    }

    private void endBlock() {
        if (kind == Kind.PARAGRAPH) {
            blocks.add(new Prose.Paragraph(ProseInlines.read(String.join("\n", open))));
            open.clear();
        } else if (kind != null) {
            endItem();
            blocks.add(kind == Kind.BULLETS ? new Prose.Bullets(items) : new Prose.Numbered(items));
            items.clear();
        }
        kind = null;
    }

    /** A line break after a backslash belongs to its line. */
    private static List<String> lines(String text) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        boolean escaped = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' && !escaped) {
                lines.add(line.toString());
                line.setLength(0);
            } else {
                line.append(c);
            }
            escaped = c == '\\' && !escaped;
        }
        lines.add(line.toString());
        return lines;
    }
}
