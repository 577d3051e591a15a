package org.mekongmigration.handinhand.testing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.mekongmigration.handinhand.document.Text;

/**
 * Judges where lines end without any of the code that ended them: by the graphemes of the JDK's regular expressions, the syllables of
 * the Burmese script, the vowels and stacks of the others, and what no line may begin or end with.
 *
 * @param measure width of the lines
 * @param width of words alone, in the type of the lines
 */
public record LineEnds(double measure, ToDoubleFunction<Text> width) {

    private static final Pattern GRAPHEME = Pattern.compile("\\X");

    private static final Pattern BURMESE = Pattern.compile("[\\u1000-\\u103F\\u1050-\\u109F\\uAA60-\\uAA7F]");

    /** A line may begin before a consonant or independent vowel that is neither stacked nor killed. */
    private static final Pattern BURMESE_SYLLABLE = Pattern.compile(
            "(?<!\\u1039)[\\u1000-\\u102A\\u103F\\u104E\\u1050-\\u1055\\u105A-\\u105D\\u1061\\u1065\\u1066"
                    + "\\u106E-\\u1070\\u1075-\\u1081\\u108E\\uAA60-\\uAA6F\\uAA71-\\uAA76\\uAA7A]"
                    + "(?![\\u1037\\u1087-\\u108D]*[\\u103A\\u1039])");

    /** Marks, killed consonants, vowels that follow their consonant, signs that end or repeat words. */
    private static final Pattern NOT_A_BEGINNING =
            Pattern.compile("^(?:\\p{M}|[ะาำๅະາຳ]|[ๆฯໆຯ၊။៖។ៗ,.;:!?”’)\\]}」』】、。，．！？：；]"
                    + "|[\\u1000-\\u1021\\u1075-\\u1081][\\u1037\\u1087-\\u108D]*\\u103A)");

    /** A sign that stacks, a Thai or Lao vowel that is written before its consonant, a bracket that opens. */
    private static final Pattern NOT_AN_END = Pattern.compile("[\\u1039\\u17D2เแโใไເແໂໃໄ“‘(\\[（「『【]$");

    /** Words of alphabets are parted only where they are wider than the line. */
    private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}\\p{Mn}]+");

    private static final double TOLERANCE = 0.02;

    /** What a reader stumbles over; empty if nothing. */
    public List<String> faults(Text text, List<String> lines, List<Double> widths) {
        var words = text.words();
        var faults = new ArrayList<String>();
        if (!String.join("", lines).equals(words)) {
            faults.add("the lines are not the text: " + lines + " for " + words);
            return faults;
        }
        var graphemes = starts(GRAPHEME, words);
        var syllables = starts(BURMESE_SYLLABLE, words);
        int end = 0;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (widths.get(i) > measure + TOLERANCE
                    && GRAPHEME.matcher(line.strip()).results().count() > 1) {
                faults.add("overfull: " + line);
            }
            end += line.length();
            if (end < words.length()) {
                judge(words, end, graphemes, syllables, faults);
                judgeWord(text, end, faults);
            }
        }
        return faults;
    }

    /** Whether one could end before a place and another begin there. */
    static boolean mayStandBetween(String words, int place) {
        var faults = new ArrayList<String>();
        judge(words, place, starts(GRAPHEME, words), starts(BURMESE_SYLLABLE, words), faults);
        return faults.isEmpty();
    }

    private static void judge(String words, int end, BitSet graphemes, BitSet syllables, List<String> faults) {
        var before = words.substring(0, end);
        var after = words.substring(end);
        var place = place(before, after);
        if (!graphemes.get(end)) {
            faults.add("inside a letter: " + place);
        }
        boolean burmese = isBurmese(words.charAt(end - 1)) && isBurmese(words.charAt(end));
        if (burmese && !syllables.get(end)) {
            faults.add("inside a syllable: " + place);
        }
        if (NOT_A_BEGINNING.matcher(after).find()) {
            faults.add("forbidden beginning: " + place);
        }
        if (NOT_AN_END.matcher(before.stripTrailing()).find()) {
            faults.add("forbidden end: " + place);
        }
    }

    private void judgeWord(Text text, int end, List<String> faults) {
        var words = text.words();
        WORD.matcher(words)
                .results()
                .filter(word -> word.start() < end && end < word.end())
                .filter(word -> width.applyAsDouble(Text.plain(text.language(), word.group())) <= measure - 1)
                .forEach(word -> faults.add(
                        "inside a word that has room: " + place(words.substring(0, end), words.substring(end))));
    }

    private static String place(String before, String after) {
        return "…" + before.substring(Math.max(0, before.length() - 12)) + "|"
                + after.substring(0, Math.min(12, after.length())) + "…";
    }

    private static boolean isBurmese(char letter) {
        return BURMESE.matcher(String.valueOf(letter)).matches();
    }

    private static BitSet starts(Pattern pattern, String words) {
        var starts = new BitSet();
        pattern.matcher(words).results().forEach(match -> starts.set(match.start()));
        return starts;
    }
}
