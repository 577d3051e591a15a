package org.mekongmigration.handinhand.press.pdf;

/** Numbers and codes as PDF writes them. */
final class PdfNumbers {

    private static final int DECIMALS = 1000;

    private PdfNumbers() {}

    /** With three decimals at most: a thousandth of a point is finer than any printer, and OpenPDF's two let lines drift. */
    static void decimal(StringBuilder out, double number) {
        thousandths(out, Math.round(number * DECIMALS));
    }

    /** As {@link #decimal(double)} writes it. */
    static double rounded(double number) {
        return Math.round(number * DECIMALS) / (double) DECIMALS;
    }

    /** @param parts of one that are told apart; a divisor of a thousand */
    static void decimal(StringBuilder out, double number, int parts) {
        thousandths(out, Math.round(number * parts) * (DECIMALS / parts));
    }

    /** A page has thousands of numbers: no string is made of each. */
    private static void thousandths(StringBuilder out, long thousandths) {
        if (thousandths < 0) {
            out.append('-');
        }
        long size = Math.abs(thousandths);
        int fraction = (int) (size % DECIMALS);
        if (size >= DECIMALS || fraction == 0) {
            out.append(size / DECIMALS);
        }
        if (fraction > 0) {
            out.append('.');
            for (int rest = fraction, unit = DECIMALS / 10; rest > 0; rest %= unit, unit /= 10) {
                out.append((char) ('0' + rest / unit));
            }
        }
    }

    /** A space behind each. */
    static void decimals(StringBuilder out, double... numbers) {
        for (double number : numbers) {
            decimal(out, number);
            out.append(' ');
        }
    }

    /** Two bytes of a string in brackets. */
    static void code(StringBuilder out, int code) {
        letter(out, code >> 8);
        letter(out, code & 0xFF);
    }

    private static void letter(StringBuilder out, int letter) {
        switch (letter) {
            case '(', ')', '\\' -> out.append('\\').append((char) letter);
            // readers take these for ends of lines, and change them
            case '\r' -> out.append("\\r");
            case '\n' -> out.append("\\n");
            default -> out.append((char) letter);
        }
    }

    /** Four hexadecimal digits. */
    static void hex(StringBuilder out, int code) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(Character.toUpperCase(Character.forDigit(code >> shift & 15, 16)));
        }
    }
}
