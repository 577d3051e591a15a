package org.mekongmigration.handinhand.press.pdf;

import java.util.Arrays;

/** The colours of a drawing, numbered as they come. */
final class Palette {

    private static final int MOST = 256;

    /** Four times as many as there are colours, so that most stand where they are looked for. */
    private static final int PLACES = 1024;

    private static final int NONE = -1;

    private final int[] colours = new int[MOST];
    private final int[] numbers = new int[PLACES];
    private int count;

    Palette() {
        Arrays.fill(numbers, NONE);
    }

    /** Whether all colours of a row have a number now. */
    boolean takes(int[] row) {
        int before = 0;
        for (int x = 0; x < row.length; x++) {
            if (x > 0 && row[x] == before) {
                continue;
            }
            before = row[x];
            int place = place(before);
            if (numbers[place] == NONE) {
                if (count == MOST) {
                    return false;
                }
                colours[count] = before;
                numbers[place] = count++;
            }
        }
        return true;
    }

    int number(int colour) {
        return numbers[place(colour)];
    }

    /** Red, green, blue of each. */
    byte[] bytes() {
        var bytes = new byte[3 * count];
        for (int i = 0; i < count; i++) {
            bytes[3 * i] = (byte) (colours[i] >> 16);
            bytes[3 * i + 1] = (byte) (colours[i] >> 8);
            bytes[3 * i + 2] = (byte) colours[i];
        }
        return bytes;
    }

    private int place(int colour) {
        int place = (colour * 0x9E3779B1) >>> 22;
        while (numbers[place] != NONE && colours[numbers[place]] != colour) {
            place = (place + 1) % PLACES;
        }
        return place;
    }
}
