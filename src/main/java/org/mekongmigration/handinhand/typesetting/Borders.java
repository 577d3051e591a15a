package org.mekongmigration.handinhand.typesetting;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.mekongmigration.handinhand.language.Language;

/** Borders that ICU finds in texts: of graphemes, and places where a line may end. Thread-safe, which ICU's iterators are not. */
final class Borders {

    /** Nobody writes so many marks on one letter; without an end such a letter would be one glyph of any size. */
    private static final int LONGEST_GRAPHEME = 32;

    private final BreakIterator graphemes = BreakIterator.getCharacterInstance(ULocale.ROOT);
    private final Map<Language, BreakIterator> lines = new ConcurrentHashMap<>();

    /** From 0 to the length of the text, ascending. */
    int[] graphemes(String text) {
        var borders = IntStream.builder();
        var iterator = over(graphemes, text);
        borders.add(0);
        for (int start = 0, end = iterator.next(); end != BreakIterator.DONE; start = end, end = iterator.next()) {
            while (end - start > LONGEST_GRAPHEME) {
                start = Character.isLowSurrogate(text.charAt(start + LONGEST_GRAPHEME))
                        ? start + LONGEST_GRAPHEME - 1
                        : start + LONGEST_GRAPHEME;
                borders.add(start);
            }
            borders.add(end);
        }
        return borders.build().toArray();
    }

    /** Ascending, with the length of the text, without 0. */
    int[] lineEnds(String text, Language language) {
        var iterator = over(lines.computeIfAbsent(language, Borders::prototype), text);
        return IntStream.iterate(iterator.next(), end -> end != BreakIterator.DONE, end -> iterator.next())
                .toArray();
    }

    private static BreakIterator prototype(Language language) {
        // strict: no line of a Japanese school text begins with a small kana
        var tag = language.tag().equals("ja") ? "ja-u-lb-strict" : language.tag();
        return BreakIterator.getLineInstance(ULocale.forLanguageTag(tag));
    }

    private static BreakIterator over(BreakIterator prototype, String text) {
        var iterator = prototype.clone();
        iterator.setText(text);
        iterator.first();
        return iterator;
    }
}
