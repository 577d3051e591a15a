package org.mekongmigration.handinhand.press.pdf;

/** Numbers and codes as PDF writes them. */
final class PdfNumbers {

    private static final int DECIMALS = 1000;

    private PdfNumbers() {}

    /** With three decimals at most: a thousandth of a point is finer than any printer, and OpenPDF's two let lines drift. */
    static String decimal(double number) {
        long thousandths = Math.round(number * DECIMALS);
        if (thousandths % DECIMALS == 0) {
            return Long.toString(thousandths / DECIMALS);
        }
        var sign = thousandths < 0 ? "-" : "";
        long size = Math.abs(thousandths);
        var fraction = Long.toString(DECIMALS + size % DECIMALS).substring(1);
        return sign + size / DECIMALS + "." + fraction.replaceFirst("0+$", "");
    }

    static String decimals(double... numbers) {
        var joined = new StringBuilder();
        for (double number : numbers) {
            joined.append(decimal(number)).append(' ');
        }
        return joined.toString();
    }

    /** Four hexadecimal digits. */
    static void hex(StringBuilder out, int code) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(Character.toUpperCase(Character.forDigit(code >> shift & 15, 16)));
        }
    }
}
