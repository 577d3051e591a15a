package org.mekongmigration.handinhand.typesetting;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.mekongmigration.handinhand.language.Language;

/**
 * Where lines of a text may end, from the places that read best to those of last resort. A place is the index of the first
 * character of the next line.
 */
final class Breaks {

    private static final Set<String> WITHOUT_DICTIONARY = Set.of("shn", "mnw", "ksw");

    /**
     * A syllable of the Burmese script begins: a consonant or independent vowel that is neither stacked under another nor killed.
     * ICU's dictionary knows Burmese only and parts syllables of Shan, Mon and Karen.
     */
    private static final Pattern BURMESE_SYLLABLE =
            Pattern.compile("(?<!\u1039)[\u1000-\u102A\u103F\u104E\u1050-\u1055\u105A-\u105D\u1061\u1065\u1066"
                    + "\u106E-\u1070\u1075-\u1081\u108E\uAA60-\uAA6F\uAA71-\uAA76\uAA7A]"
                    + "(?![\u1037\u1087-\u108D]*[\u103A\u1039])");

    private static final String NEVER_FIRST = "ๆฯໆຯ၊။៖។ៗ";
    private static final String PHRASE_ENDS = "၊။";
    private static final char FIRST_OF_THEM = 'ฯ';
    private static final char SOFT_HYPHEN = '\u00AD';

    /** What is quoted, or named, by pairs of these; a longer one is a sentence. */
    private static final String QUOTES = "“”「」『』《》〈〉";

    private static final int LONGEST_TERM = 24;

    private final BitSet phrases;
    private final BitSet words;
    private final BitSet syllables;
    private final BitSet letters;

    private Breaks(BitSet phrases, BitSet words, BitSet syllables, BitSet letters) {
        this.phrases = phrases;
        this.words = words;
        this.syllables = syllables;
        this.letters = letters;
    }

    static Breaks of(String text, Language language, Borders borders, BitSet graphemes) {
        var burmese = burmeseSyllables(text);
        var words = words(text, language, borders, burmese);
        words.and(graphemes); // ICU's dictionaries part a letter from its vowel where the word before makes no sense
        var syllables = (BitSet) graphemes.clone();
        for (int i = syllables.nextSetBit(1); i > 0 && i < text.length(); i = syllables.nextSetBit(i + 1)) {
            syllables.set(i, Syllables.mayPart(text, i, burmese));
        }
        syllables.or(words);
        return new Breaks(phrases(text, language, borders, words), words, syllables, letters(text, graphemes));
    }

    private static BitSet burmeseSyllables(String text) {
        var syllables = new BitSet();
        int first = 0;
        while (first < text.length() && !Syllables.isBurmese(text.charAt(first))) {
            first++;
        }
        var matcher = BURMESE_SYLLABLE.matcher(text);
        while (first < text.length() && matcher.find(first)) {
            syllables.set(matcher.start());
            first = matcher.end();
        }
        return syllables;
    }

    private static BitSet phrases(String text, Language language, Borders borders, BitSet words) {
        var phrases = (BitSet) words.clone();
        for (int i = phrases.nextSetBit(1); i > 0 && i < text.length(); i = phrases.nextSetBit(i + 1)) {
            boolean inside = Syllables.isBurmese(text.charAt(i - 1)) && Syllables.isBurmese(text.charAt(i));
            boolean together = isCounted(text, i) || ThaiPhrases.join(text, i, words);
            phrases.set(i, !inside && !together || PHRASE_ENDS.indexOf(text.charAt(i - 1)) >= 0);
        }
        var known = borders.phraseEnds(text, language);
        if (known.length > 0) {
            var ends = new BitSet(text.length() + 1);
            Arrays.stream(known).forEach(ends::set);
            phrases.and(ends);
        }
        keepTerms(text, phrases);
        return phrases;
    }

    private static void keepTerms(String text, BitSet phrases) {
        for (int i = 0; i < text.length(); i++) {
            int quote = text.charAt(i) < QUOTES.charAt(0) ? -1 : QUOTES.indexOf(text.charAt(i));
            if (quote < 0 || quote % 2 != 0) {
                continue;
            }
            int end = text.indexOf(QUOTES.charAt(quote + 1), i, Math.min(i + LONGEST_TERM, text.length()));
            if (end > i) {
                phrases.clear(i + 1, end + 1);
            }
        }
    }

    /** Behind a number stands what it counts, or the next of a row of numbers. */
    private static boolean isCounted(String text, int place) {
        return place > 1
                && text.charAt(place - 1) == ' '
                && Character.isDigit(text.charAt(place - 2))
                && Character.UnicodeScript.of(text.charAt(place)) == Character.UnicodeScript.MYANMAR;
    }

    /** Some vowel signs count as graphemes of their own; at the beginning of a line they would stand on a dotted circle. */
    private static BitSet letters(String text, BitSet graphemes) {
        var letters = (BitSet) graphemes.clone();
        for (int i = letters.nextSetBit(1); i > 0 && i < text.length(); i = letters.nextSetBit(i + 1)) {
            letters.set(i, !isMark(text.codePointAt(i)) && !neverFirst(text.charAt(i)));
        }
        return letters;
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static BitSet words(String text, Language language, Borders borders, BitSet burmese) {
        var words = new BitSet(text.length() + 1);
        for (int end : borders.lineEnds(text, language)) {
            words.set(end);
        }
        boolean dictionary = !WITHOUT_DICTIONARY.contains(language.tag());
        for (int i = 1; i < text.length(); i++) {
            if (Syllables.isBurmese(text.charAt(i - 1)) && Syllables.isBurmese(text.charAt(i))) {
                words.set(i, burmese.get(i) && (!dictionary || words.get(i)));
            }
            // without hyphens in print, a word parted at a soft one would read as two
            if (neverFirst(text.charAt(i)) || text.charAt(i - 1) == SOFT_HYPHEN) {
                words.clear(i);
            }
        }
        return words;
    }

    static boolean neverFirst(char character) {
        return character >= FIRST_OF_THEM && NEVER_FIRST.indexOf(character) >= 0;
    }

    /**
     * First choice: in the Burmese script spaces and ends of phrases, in Thai not where something is counted, in Japanese phrases,
     * in Chinese words; elsewhere the same as {@link #words()}; never inside a quoted term.
     */
    BitSet phrases() {
        return phrases;
    }

    BitSet words() {
        return words;
    }

    /** For a word that is wider than the line. */
    BitSet syllables() {
        return syllables;
    }

    /** For a syllable that is wider than the line. */
    BitSet letters() {
        return letters;
    }
}
