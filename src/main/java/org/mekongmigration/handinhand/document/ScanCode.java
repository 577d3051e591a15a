package org.mekongmigration.handinhand.document;

import io.nayuki.qrcodegen.QrCode;
import java.util.ArrayList;
import java.util.List;

/**
 * An address as squares that a phone's camera reads. A quarter of it may be smudged, as on a copy of a copy.
 *
 * @param side in squares, without the white around it
 * @param bars all that is dark: squares of one row that stand together
 */
public record ScanCode(int side, List<Bar> bars) {

    /** Squares of white around it, as the standard wants. */
    public static final int QUIET = 4;

    /** @param x counted from 0, as y is */
    public record Bar(int x, int y, int length) {}

    public ScanCode {
        bars = List.copyOf(bars);
    }

    public static ScanCode of(String address) {
        var code = QrCode.encodeText(address, QrCode.Ecc.QUARTILE);
        var bars = new ArrayList<Bar>();
        for (int y = 0; y < code.size; y++) {
            int from = 0;
            for (int x = 0; x <= code.size; x++) {
                boolean isDark = code.getModule(x, y); // outside, nothing is
                if (!isDark && from < x) {
                    bars.add(new Bar(from, y, x - from));
                }
                from = isDark ? from : x + 1;
            }
        }
        return new ScanCode(code.size, bars);
    }
}
