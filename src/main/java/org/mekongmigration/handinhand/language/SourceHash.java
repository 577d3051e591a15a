package org.mekongmigration.handinhand.language;

import com.ibm.icu.text.Normalizer2;
import java.nio.charset.StandardCharsets;

/** The mark of a text that its translations carry, so that they know when it changes. */
public final class SourceHash {

    private SourceHash() {}

    /** First 16 hexadecimal digits of the SHA-256 of the text, in NFC and UTF-8. */
    public static String of(String text) {
        var bytes = Normalizer2.getNFCInstance().normalize(text).getBytes(StandardCharsets.UTF_8);
        return Sha256.hex(bytes).substring(0, 16);
    }
}
