package org.mekongmigration.handinhand.account;

import java.util.List;

/** Why something about accounts was not done. Screens find the words by the reason. */
public class AccountRejected extends RuntimeException {

    private static final long serialVersionUID = 1;

    public enum Reason {
        /** No such account, school or address, or it is not yours to see: the same answer for both. */
        NOT_THERE,
        NOT_ALLOWED,
        /** The address was used, replaced, or is older than seven days. */
        ADDRESS_NOT_VALID,
        NAME_MISSING,
        /** Arguments: the greatest number of characters. */
        NAME_TOO_LONG,
        SIGN_IN_NAME_TAKEN,
        /** Only letters, digits, dot, hyphen and underscore; arguments: least and greatest number of characters. */
        SIGN_IN_NAME_UNSUITABLE,
        /** Arguments: the least number of characters. */
        PASSWORD_TOO_SHORT,
        /** Arguments: the greatest number of characters. */
        PASSWORD_TOO_LONG,
        PASSWORD_LIKE_NAME,
        PASSWORD_WRONG,
        LANGUAGE_NOT_OFFERED,
        SCHOOL_NEEDED,
        SCHOOL_NAME_TAKEN,
        NOT_YOURSELF,
        /** Nobody could let others in any more. */
        LAST_ADMINISTRATOR
    }

    private final Reason reason;
    private final transient List<Object> arguments;

    AccountRejected(Reason reason, Object... arguments) {
        super(reason.name());
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    public Reason reason() {
        return reason;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
