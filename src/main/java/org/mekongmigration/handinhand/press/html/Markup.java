package org.mekongmigration.handinhand.press.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.language.Language;

/** XHTML that is being written: whatever is not markup of ours is escaped, and every element knows the language around it. */
public final class Markup {

    /** Sets the letter behind it below the one before it. */
    private static final char STACKS = '\u1039';

    private static final Set<String> EMPTY = Set.of("br", "hr", "img", "input", "link", "meta", "source");

    private static final String LETTER = "[\\p{L}&&\\p{IsMyanmar}]";
    private static final String MARKS = "[\\p{M}&&\\p{IsMyanmar}&&[^\u1039]]*";

    /**
     * Stacked letters of the Myanmar script with the syllable that the upper one closes. Chromium parts lines inside of them where its
     * dictionary lacks the word.
     */
    private static final Pattern STACKED =
            Pattern.compile("(?:" + LETTER + MARKS + ")?(?:" + LETTER + "\u103A?\u1039" + LETTER + MARKS + "){1,4}");

    private record Open(String tag, @Nullable String language) {}

    private final StringBuilder written = new StringBuilder(2048);
    private final Deque<Open> open = new ArrayDeque<>();
    private final String around;

    private Markup(String around) {
        this.around = around;
    }

    /** @param around the language of the element that this will stand in */
    public static Markup in(Language around) {
        return new Markup(around.tag());
    }

    /** The language that a text without one of its own has here. */
    public String language() {
        for (var element : open) {
            if (element.language() != null) {
                return element.language();
            }
        }
        return around;
    }

    /** @param attributes names and values in turn; one whose value is absent is left out */
    public Markup open(String tag, @Nullable String... attributes) {
        return openIn(null, tag, attributes);
    }

    /** The same, for what is in this language. */
    public Markup openIn(@Nullable Language language, String tag, @Nullable String... attributes) {
        var own = language == null || language.tag().equals(language()) ? null : language.tag();
        written.append('<').append(tag);
        if (own != null) {
            attribute("lang", own);
        }
        for (int i = 0; i < attributes.length; i += 2) {
            var value = attributes[i + 1];
            if (value != null) {
                attribute(String.valueOf(attributes[i]), value);
            }
        }
        if (EMPTY.contains(tag)) {
            written.append("/>");
        } else {
            written.append('>');
            open.push(new Open(tag, own));
        }
        return this;
    }

    public Markup close() {
        written.append("</").append(open.pop().tag()).append('>');
        return this;
    }

    /** An element that holds these words and nothing else. */
    public Markup element(String tag, String words, @Nullable String... attributes) {
        return open(tag, attributes).words(words).close();
    }

    /** The same in a language. */
    public Markup elementIn(Language language, String tag, String words, @Nullable String... attributes) {
        return openIn(language, tag, attributes).words(words).close();
    }

    public Markup words(String words) {
        Escaped.append(words, written);
        return this;
    }

    /** Words that may take several lines; none of which begins or ends inside a stack of letters. */
    public Markup prose(String words) {
        int from = 0;
        if (words.indexOf(STACKS) >= 0) {
            var stacked = STACKED.matcher(words);
            while (stacked.find()) {
                words(words.substring(from, stacked.start())).element("span", stacked.group(), "class", "whole");
                from = stacked.end();
            }
        }
        return words(words.substring(from));
    }

    /** Prose of a language among words of another. */
    public Markup prose(Language language, String words) {
        return language.tag().equals(language())
                ? prose(words)
                : openIn(language, "span").prose(words).close();
    }

    /** Words of a language among words of another. */
    public Markup words(Language language, String words) {
        return language.tag().equals(language()) ? words(words) : elementIn(language, "span", words);
    }

    /** What was written for this place, in the language that is around here. */
    public Markup add(Markup other) {
        if (!other.open.isEmpty()) {
            throw new IllegalStateException("not closed: " + other.open.peek());
        }
        if (!other.around.equals(language())) {
            throw new IllegalArgumentException("written for " + other.around + ", but around is " + language());
        }
        written.append(other.written);
        return this;
    }

    /** Markup that stands in our own source: a drawing, say. Never anything that a user wrote. */
    public Markup ours(String markup) {
        written.append(markup);
        return this;
    }

    public boolean isEmpty() {
        return written.isEmpty();
    }

    private void attribute(String name, String value) {
        written.append(' ').append(name).append("=\"");
        Escaped.append(value, written);
        written.append('"');
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
