package org.mekongmigration.handinhand.sharing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** A right that stands in an address itself: no cookie, no session, nothing kept. */
@Component
class SignedRight {

    /** What it lets its bearer do. */
    enum Purpose {
        /** read what asks for a passcode */
        READ,
        /** make a work of her own from it */
        COPY
    }

    static final Duration READING = Duration.ofHours(12);

    private static final int BYTES = 16;
    private static final String BETWEEN = ".";

    private final SecretKeySpec key;

    SignedRight(LinkKey key) {
        this.key = key.of("right", "HmacSHA256");
    }

    String sign(OpenLink link, Purpose purpose, Instant end) {
        var until = Long.toString(end.getEpochSecond(), Character.MAX_RADIX);
        return until + BETWEEN + signature(link, purpose, until);
    }

    boolean holds(OpenLink link, Purpose purpose, String right, Instant now) {
        int between = right.indexOf(BETWEEN);
        if (between < 1) {
            return false;
        }
        var until = right.substring(0, between);
        var same = MessageDigest.isEqual(
                signature(link, purpose, until).getBytes(StandardCharsets.UTF_8),
                right.substring(between + 1).getBytes(StandardCharsets.UTF_8));
        return same && now.getEpochSecond() < Long.parseLong(until, Character.MAX_RADIX);
    }

    /** Another link, another passcode, another purpose or another end is another signature. */
    private String signature(OpenLink link, Purpose purpose, String until) {
        var words = String.join("\n", purpose.name(), link.id().value(), link.passcode(), until);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(LinkKey.sign(key, words), BYTES));
    }
}
