package org.mekongmigration.handinhand.press.pdf;

import java.awt.color.ICC_Profile;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;

/** sRGB as a profile of 500 bytes: each file carries one, and the usual ones spell out their curve in thousands of numbers. */
final class ScreenColours {

    private static final int HEADER = 128;
    private static final int VERSION_4_2 = 0x04200000;

    /** The light that colours are told in. */
    private static final double[] D50 = {0.9642, 1, 0.8249};

    private static final double[] RED = {0.43607, 0.22249, 0.01392};
    private static final double[] GREEN = {0.38515, 0.71687, 0.09708};
    private static final double[] BLUE = {0.14307, 0.06061, 0.71410};

    /** From the light of a screen, D65, to that light. */
    private static final double[] ADAPTATION = {
        1.04791, 0.02293, -0.05016, 0.02960, 0.99046, -0.01707, -0.00925, 0.01506, 0.75179
    };

    /** Power, and the straight piece at its foot. */
    private static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

    private ScreenColours() {}

    static ICC_Profile profile() {
        return ICC_Profile.getInstance(bytes());
    }

    static byte[] bytes() {
        var tags = new LinkedHashMap<String, byte[]>();
        tags.put("desc", words("sRGB"));
        tags.put("cprt", words("CC0"));
        tags.put("wtpt", numbers("XYZ ", D50));
        tags.put("chad", numbers("sf32", ADAPTATION));
        tags.put("rXYZ", numbers("XYZ ", RED));
        tags.put("gXYZ", numbers("XYZ ", GREEN));
        tags.put("bXYZ", numbers("XYZ ", BLUE));
        var curve = curve();
        tags.put("rTRC", curve);
        tags.put("gTRC", curve);
        tags.put("bTRC", curve);
        var table = new GlyphBytes();
        var data = new GlyphBytes();
        int begin = HEADER + 4 + 12 * tags.size();
        table.longWord(tags.size());
        int last = 0;
        byte[] before = null;
        for (var tag : tags.entrySet()) {
            if (tag.getValue() != before) {
                last = begin + data.size();
                data.writeBytes(tag.getValue());
                data.pad();
            }
            before = tag.getValue();
            letters(table, tag.getKey()).longWord(last).longWord(tag.getValue().length);
        }
        var file = header(begin + data.size());
        file.writeBytes(table.toByteArray());
        file.writeBytes(data.toByteArray());
        return file.toByteArray();
    }

    private static GlyphBytes header(int size) {
        var header = new GlyphBytes();
        header.longWord(size).longWord(0).longWord(VERSION_4_2);
        letters(letters(letters(header, "mntr"), "RGB "), "XYZ ");
        header.word(2026).word(1).word(1).word(0).word(0).word(0);
        letters(header, "acsp");
        while (header.size() < 68) {
            header.write(0);
        }
        for (double part : D50) {
            header.longWord(fixed(part));
        }
        while (header.size() < HEADER) {
            header.write(0);
        }
        return header;
    }

    private static byte[] words(String words) {
        var letters = words.getBytes(StandardCharsets.UTF_16BE);
        var data = letters(new GlyphBytes(), "mluc").longWord(0).longWord(1).longWord(12);
        letters(data, "enUS").longWord(letters.length).longWord(28).writeBytes(letters);
        return data.toByteArray();
    }

    private static byte[] numbers(String kind, double... numbers) {
        var data = letters(new GlyphBytes(), kind).longWord(0);
        for (double number : numbers) {
            data.longWord(fixed(number));
        }
        return data.toByteArray();
    }

    private static byte[] curve() {
        var data = letters(new GlyphBytes(), "para").longWord(0).word(3).word(0);
        for (double number : CURVE) {
            data.longWord(fixed(number));
        }
        return data.toByteArray();
    }

    private static int fixed(double number) {
        return (int) Math.round(number * 65536);
    }

    private static GlyphBytes letters(GlyphBytes out, String letters) {
        out.writeBytes(letters.getBytes(StandardCharsets.US_ASCII));
        return out;
    }
}
