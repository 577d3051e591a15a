package org.mekongmigration.handinhand.language;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Where words begin and end, in scripts without spaces too. The JDK cannot do that for Khmer, Lao, Burmese. */
public final class WordBreaks {

    /** To be cloned: to read the rules of a language takes longer than to go through a sentence. */
    private static final Map<Language, BreakIterator> BREAKS = new ConcurrentHashMap<>();

    private WordBreaks() {}

    /** The text cut at all its word boundaries: words, and what stands between them; joined they are the text. */
    public static List<String> pieces(Language language, String text) {
        var breaks = BREAKS.computeIfAbsent(
                        language, any -> BreakIterator.getWordInstance(ULocale.forLanguageTag(any.tag())))
                .clone();
        breaks.setText(text);
        var pieces = new ArrayList<String>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }

    /** The words alone. */
    public static List<String> words(Language language, String text) {
        return pieces(language, text).stream()
                .filter(piece -> piece.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
    }
}
