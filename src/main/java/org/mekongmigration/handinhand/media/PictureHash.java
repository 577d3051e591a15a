package org.mekongmigration.handinhand.media;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** Names a stored picture for ever: SHA-256 of its bytes in 64 hexadecimal digits. */
public record PictureHash(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    public PictureHash {
        if (!isOne(value)) {
            throw new IllegalArgumentException("not a picture's hash: " + value);
        }
    }

    public static boolean isOne(String value) {
        return SHAPE.matcher(value).matches();
    }

    /** Two digits make the folder, so that no folder holds more than a 256th of all pictures. */
    Path file(String ending) {
        return Path.of(value.substring(0, 2), value.substring(2) + ending);
    }

    @Override
    public String toString() {
        return value;
    }
}
