package org.mekongmigration.handinhand.press.pdf;

/** Numbers and codes as PDF writes them. */
final class PdfNumbers {

    private static final int DECIMALS = 1000;

    private PdfNumbers() {}

    /** With three decimals at most: a thousandth of a point is finer than any printer, and OpenPDF's two let lines drift. */
    static String decimal(double number) {
        return thousandths(Math.round(number * DECIMALS));
    }

    /** As {@link #decimal(double)} writes it. */
    static double rounded(double number) {
        return Math.round(number * DECIMALS) / (double) DECIMALS;
    }

    /** @param parts of one that are told apart; a divisor of a thousand */
    static String decimal(double number, int parts) {
        return thousandths(Math.round(number * parts) * (DECIMALS / parts));
    }

    private static String thousandths(long thousandths) {
        if (thousandths % DECIMALS == 0) {
            return Long.toString(thousandths / DECIMALS);
        }
        var sign = thousandths < 0 ? "-" : "";
        long size = Math.abs(thousandths);
        var fraction = Long.toString(DECIMALS + size % DECIMALS);
        int end = fraction.length();
        while (fraction.charAt(end - 1) == '0') {
            end--;
        }
        return sign + (size < DECIMALS ? "" : size / DECIMALS) + "." + fraction.substring(1, end);
    }

    static String decimals(double... numbers) {
        var joined = new StringBuilder();
        for (double number : numbers) {
            joined.append(decimal(number)).append(' ');
        }
        return joined.toString();
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
