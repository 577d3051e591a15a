package org.mekongmigration.handinhand.sharing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** A right of twelve hours that stands in the address itself: no cookie, no session, nothing kept. */
@Component
class PasscodeRight {

    static final Duration VALID = Duration.ofHours(12);

    private static final int BYTES = 16;
    private static final String BETWEEN = ".";

    private final SecretKeySpec key;

    PasscodeRight(LinkKey key) {
        this.key = key.of("passcode", "HmacSHA256");
    }

    String sign(OpenLink link, Instant now) {
        var until = Long.toString(now.plus(VALID).getEpochSecond(), Character.MAX_RADIX);
        return until + BETWEEN + signature(link, until);
    }

    boolean holds(OpenLink link, String right, Instant now) {
        int between = right.indexOf(BETWEEN);
        if (between < 1) {
            return false;
        }
        var until = right.substring(0, between);
        var same = MessageDigest.isEqual(
                signature(link, until).getBytes(StandardCharsets.UTF_8),
                right.substring(between + 1).getBytes(StandardCharsets.UTF_8));
        return same && now.getEpochSecond() < Long.parseLong(until, Character.MAX_RADIX);
    }

    /** Another link, another passcode or another end is another signature. */
    private String signature(OpenLink link, String until) {
        var signed = LinkKey.sign(key, String.join("\n", link.id().value(), link.passcode(), until));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(signed, BYTES));
    }
}
