package org.mekongmigration.handinhand.library.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** XML that is being written: everything is escaped, and what XML does not know is left out. */
final class Xml {

    private final StringBuilder written =
            new StringBuilder(4096).append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** @param attributes names and values in turn; one whose value is absent is left out */
    Xml open(String name, @Nullable String... attributes) {
        begin(name, attributes).append('>');
        open.push(name);
        return this;
    }

    Xml close() {
        written.append("</").append(open.pop()).append(">\n");
        return this;
    }

    /** An element that holds nothing. */
    Xml empty(String name, @Nullable String... attributes) {
        begin(name, attributes).append("/>\n");
        return this;
    }

    /** An element that holds words; none where there are no words. */
    Xml element(String name, @Nullable String words, @Nullable String... attributes) {
        if (words == null || words.isBlank()) {
            return this;
        }
        begin(name, attributes).append('>');
        escape(words);
        written.append("</").append(name).append(">\n");
        return this;
    }

    byte[] bytes() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open.peek());
        }
        return written.toString().getBytes(StandardCharsets.UTF_8);
    }

    private StringBuilder begin(String name, @Nullable String... attributes) {
        written.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            var value = attributes[i + 1];
            if (value != null) {
                written.append(' ').append(attributes[i]).append("=\"");
                escape(value);
                written.append('"');
            }
        }
        return written;
    }

    private void escape(String words) {
        words.codePoints().filter(Xml::isKnown).forEach(letter -> {
            switch (letter) {
                case '&' -> written.append("&amp;");
                case '<' -> written.append("&lt;");
                case '>' -> written.append("&gt;");
                case '"' -> written.append("&quot;");
                default -> written.appendCodePoint(letter);
            }
        });
    }

    private static boolean isKnown(int letter) {
        return letter >= 0x20 && letter != 0xFFFE && letter != 0xFFFF && !(letter >= 0xD800 && letter <= 0xDFFF)
                || letter == '\n'
                || letter == '\t';
    }
}
