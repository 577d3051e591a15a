package org.mekongmigration.handinhand.typesetting;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Typeface;

/** Borders that ICU finds in texts: of graphemes, and places where a line may end. Thread-safe, which ICU's iterators are not. */
final class Borders {

    /** Nobody writes so many marks on one letter; without an end such a letter would be one glyph of any size. */
    private static final int LONGEST_GRAPHEME = 32;

    private final BreakIterator graphemes = BreakIterator.getCharacterInstance(ULocale.ROOT);
    private final Map<Language, BreakIterator> lines = new ConcurrentHashMap<>();
    private final Map<Language, Optional<BreakIterator>> phrases = new ConcurrentHashMap<>();

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
        return ends(lines.computeIfAbsent(language, Borders::ofLines), text);
    }

    /**
     * Where a phrase of Japanese or a word of Chinese ends: lines of these may end nearly anywhere, but children read by words.
     * Empty for other languages.
     */
    int[] phraseEnds(String text, Language language) {
        return phrases.computeIfAbsent(language, Borders::ofPhrases)
                .map(prototype -> ends(prototype, text))
                .orElseGet(() -> new int[0]);
    }

    private static int[] ends(BreakIterator prototype, String text) {
        var iterator = over(prototype, text);
        var ends = IntStream.builder();
        for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
            ends.add(end);
        }
        return ends.build().toArray();
    }

    private static Optional<BreakIterator> ofPhrases(Language language) {
        return switch (Typeface.usual(language)) {
            case BIZ_UDGOTHIC ->
                Optional.of(BreakIterator.getLineInstance(ULocale.forLanguageTag("ja-u-lb-strict-lw-phrase")));
            case NOTO_SANS_SC -> Optional.of(BreakIterator.getWordInstance(ULocale.forLanguageTag(language.tag())));
            default -> Optional.empty();
        };
    }

    private static BreakIterator ofLines(Language language) {
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
