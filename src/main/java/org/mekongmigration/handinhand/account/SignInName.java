package org.mekongmigration.handinhand.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.mekongmigration.handinhand.account.AccountRejected.Reason;

/** The name that a person types to sign in, in the one spelling that the database holds: NFC, lower case. */
record SignInName(String value) {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 60;
    private static final Pattern SHAPE = Pattern.compile("[\\p{L}\\p{M}\\p{N}._-]+");

    /** @throws AccountRejected if nobody could sign in by such a name */
    static SignInName chosen(String typed) {
        var name = typed(typed);
        if (name.length() < SHORTEST
                || name.length() > LONGEST
                || !SHAPE.matcher(name).matches()) {
            throw new AccountRejected(Reason.SIGN_IN_NAME_UNSUITABLE, SHORTEST, LONGEST);
        }
        return new SignInName(name);
    }

    /** What was typed at the door, in the spelling of the database; it may be nobody's name. */
    static String typed(String typed) {
        var lower = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(lower, Normalizer.Form.NFC);
    }
}
