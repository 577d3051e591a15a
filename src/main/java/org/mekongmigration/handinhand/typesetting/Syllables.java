package org.mekongmigration.handinhand.typesetting;

import java.util.BitSet;

/** Keeps together what is read as one syllable, where a word has to be broken because it is wider than the line. */
final class Syllables {

    private static final String THAI_LAO_BEFORE = "เแโใไເແໂໃໄ";
    private static final String THAI_LAO_AFTER = "ะาำๅະາຳ";
    private static final char KHMER_COENG = '\u17D2';

    private Syllables() {}

    /** @param index a grapheme border */
    static boolean mayPart(String text, int index, BitSet burmeseSyllables) {
        char before = text.charAt(index - 1);
        char after = text.charAt(index);
        if (isBurmese(after)) {
            return isBurmese(before) ? burmeseSyllables.get(index) : !isOpening(before);
        }
        return before != KHMER_COENG
                && after != KHMER_COENG
                && THAI_LAO_BEFORE.indexOf(before) < 0
                && THAI_LAO_AFTER.indexOf(after) < 0
                && !Breaks.neverFirst(after)
                && !isOpening(before)
                && !isClosing(after);
    }

    /** Letters and marks of the Burmese script, without its digits and full stops. */
    static boolean isBurmese(char character) {
        return character >= 0x1000 && character <= 0x109F && !(character >= 0x1040 && character <= 0x104B)
                || character >= 0xAA60 && character <= 0xAA7F;
    }

    private static boolean isOpening(char character) {
        int type = Character.getType(character);
        return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
    }

    private static boolean isClosing(char character) {
        int type = Character.getType(character);
        return type == Character.END_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || type == Character.OTHER_PUNCTUATION
                || Character.isWhitespace(character);
    }
}
