package org.mekongmigration.handinhand.sharing;

import java.text.Normalizer;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.mekongmigration.handinhand.sharing.LinkRefused.Reason;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Argon2 over the NFC of what was typed, as for accounts. So many at once as there are processors: each takes much memory. */
@Component
class Passcodes {

    static final int SHORTEST = 4;
    static final int LONGEST = 100;

    private final PasswordEncoder argon2 = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors());

    /** The hash of a passcode that a person chose. */
    String chosen(String passcode) {
        var typed = plain(passcode);
        if (typed.codePointCount(0, typed.length()) < SHORTEST) {
            throw new LinkRefused(Reason.PASSCODE_TOO_SHORT, SHORTEST);
        }
        if (typed.length() > LONGEST) {
            throw new LinkRefused(Reason.PASSCODE_TOO_LONG, LONGEST);
        }
        return Objects.requireNonNull(argon2.encode(typed));
    }

    boolean matches(String typed, String hashed) {
        if (typed.length() > LONGEST) {
            return false;
        }
        places.acquireUninterruptibly();
        try {
            return argon2.matches(plain(typed), hashed);
        } finally {
            places.release();
        }
    }

    /** What a phone's keyboard puts behind a word is not meant. */
    private static String plain(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
    }
}
