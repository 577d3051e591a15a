package org.mekongmigration.handinhand.sharing;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.mekongmigration.handinhand.language.Sha256;

/**
 * The secret in the address of a link: 130 random bits as 26 symbols that can be read aloud and typed. There is no i, l, o or u
 * among them, so that what looks like 1, 0 or v is read as that.
 */
public final class LinkToken {

    static final int LENGTH = 26;

    private static final String SYMBOLS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int GROUP = 5;
    private static final int LONGEST_TYPED = 120;

    private final String symbols;

    private LinkToken(String symbols) {
        this.symbols = symbols;
    }

    static LinkToken fresh(SecureRandom random) {
        var symbols = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            symbols.append(SYMBOLS.charAt(random.nextInt(SYMBOLS.length())));
        }
        return new LinkToken(symbols.toString());
    }

    /** What somebody typed or scanned: in capitals or not, grouped or not, with look-alikes, with the digits of her script. */
    public static Optional<LinkToken> read(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        var symbols = new StringBuilder(LENGTH);
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        for (int i = 0; i < plain.length(); i++) {
            var character = plain.charAt(i);
            if (isBetween(character)) {
                continue;
            }
            var symbol = symbol(character);
            if (SYMBOLS.indexOf(symbol) < 0 || symbols.length() == LENGTH) {
                return Optional.empty();
            }
            symbols.append(symbol);
        }
        return symbols.length() == LENGTH ? Optional.of(new LinkToken(symbols.toString())) : Optional.empty();
    }

    private static boolean isBetween(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.DASH_PUNCTUATION
                || Character.getType(character) == Character.FORMAT
                || character == '_'
                || character == '.';
    }

    private static char symbol(char character) {
        return switch (character) {
            case 'o' -> '0';
            case 'i', 'l' -> '1';
            case 'u' -> 'v';
            default -> Character.isDigit(character) ? (char) ('0' + Character.digit(character, 10)) : character;
        };
    }

    /** As it stands in the address: in groups of five. */
    public String written() {
        var groups = new StringBuilder(LENGTH + LENGTH / GROUP);
        for (int i = 0; i < LENGTH; i += GROUP) {
            groups.append(i == 0 ? "" : "-").append(symbols, i, Math.min(i + GROUP, LENGTH));
        }
        return groups.toString();
    }

    /** By which the database finds the link. What has 130 random bits needs no salt. */
    String hash() {
        return Sha256.hex(symbols);
    }

    String symbols() {
        return symbols;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LinkToken token && symbols.equals(token.symbols);
    }

    @Override
    public int hashCode() {
        return symbols.hashCode();
    }

    /** Without the secret: what is put into a sentence of the log is not in it. */
    @Override
    public String toString() {
        return "LinkToken[…]";
    }
}
