package org.mekongmigration.handinhand.press.pdf;

/** Text that PDF/A allows in a ToUnicode map. */
final class SafeText {

    private static final int REPLACEMENT = 0xFFFD;

    private SafeText() {}

    /** Drops control characters, which draw nothing; half surrogates, private characters and what is no character become U+FFFD. */
    static String of(String text) {
        if (isSafe(text)) {
            return text;
        }
        var safe = new StringBuilder();
        text.codePoints()
                .filter(character -> !isForbidden(character))
                .map(character -> isUnknown(character) ? REPLACEMENT : character)
                .forEach(safe::appendCodePoint);
        return safe.toString();
    }

    private static boolean isSafe(String text) {
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (isForbidden(character) || isUnknown(character)) {
                return false;
            }
            i += Character.charCount(character);
        }
        return true;
    }

    private static boolean isForbidden(int character) {
        return Character.isISOControl(character) || character == 0xFEFF;
    }

    private static boolean isUnknown(int character) {
        int type = Character.getType(character);
        boolean noCharacter = (character & 0xFFFE) == 0xFFFE || character >= 0xFDD0 && character <= 0xFDEF;
        return type == Character.SURROGATE || type == Character.PRIVATE_USE || noCharacter;
    }
}
