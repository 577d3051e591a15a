package org.mekongmigration.handinhand.language;

/** The digits that a language counts with on paper. */
public final class Digits {

    private Digits() {}

    public static String of(Language language, int number) {
        return of(language, Integer.toString(number));
    }

    /** The same words, with 0 to 9 in the digits of the language. */
    public static String of(Language language, String words) {
        int zero = zero(language);
        if (zero == '0') {
            return words;
        }
        var written = new StringBuilder(words.length());
        words.codePoints().map(c -> c >= '0' && c <= '9' ? zero + c - '0' : c).forEach(written::appendCodePoint);
        return written.toString();
    }

    private static int zero(Language language) {
        return switch (language.tag()) {
            case "my", "mnw", "ksw" -> 0x1040;
            case "shn" -> 0x1090;
            case "km" -> 0x17E0;
            default -> '0';
        };
    }
}
