package org.mekongmigration.handinhand.account;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.account.AccountRejected.Reason;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Argon2 over the NFC of what was typed: the same Thai or Vietnamese password must fit from every keyboard. */
@Component
class Passwords implements PasswordEncoder {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 200; // a longer one costs the server and helps nobody

    private final PasswordEncoder argon2 = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();

    /** The hash of a password that a person chose. */
    String chosen(String password, String signInName) {
        var typed = nfc(password);
        if (typed.codePointCount(0, typed.length()) < SHORTEST) {
            throw new AccountRejected(Reason.PASSWORD_TOO_SHORT, SHORTEST);
        }
        if (typed.length() > LONGEST) {
            throw new AccountRejected(Reason.PASSWORD_TOO_LONG, LONGEST);
        }
        if (SignInName.typed(typed).equals(signInName)) {
            throw new AccountRejected(Reason.PASSWORD_LIKE_NAME);
        }
        return argon2.encode(typed);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return argon2.encode(password == null ? null : nfc(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hashed) {
        if (password == null || password.length() > LONGEST) {
            return false;
        }
        return argon2.matches(nfc(password), hashed);
    }

    private static String nfc(CharSequence typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC);
    }
}
