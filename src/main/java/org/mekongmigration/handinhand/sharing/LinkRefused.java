package org.mekongmigration.handinhand.sharing;

import java.util.List;

/** Why something about links was not done. Screens find the words by the reason. */
public class LinkRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    public enum Reason {
        /** No such link or work, or it is not hers to see: the same answer for both. */
        NOT_THERE,
        /** The work may be read, but not shared, by this person. */
        NOT_ALLOWED,
        /** Works of this kind are not shared by links. */
        KIND_NOT_SHARED,
        /** It was withdrawn, and stays so. */
        WITHDRAWN,
        /** The end lies before now. */
        ENDS_BEFORE_NOW,
        /** Arguments: the least number of characters. */
        PASSCODE_TOO_SHORT,
        /** Arguments: the greatest number of characters. */
        PASSCODE_TOO_LONG,
        /** None of the languages or parts is left. */
        NOTHING_SHOWN
    }

    private final Reason reason;
    private final transient List<Object> arguments;

    LinkRefused(Reason reason, Object... arguments) {
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
