package org.mekongmigration.handinhand.content;

import org.mekongmigration.handinhand.content.Problem.Reason;

/** A work, or a part of one, has a shape that none may have. */
public final class ContentRejected extends RuntimeException {

    private final Reason reason;
    private final String key;
    private final String found;

    /**
     * @param key of the record's component that is at fault
     * @param found the value that is at fault
     */
    public ContentRejected(Reason reason, String key, String found) {
        super(reason + " " + key + " " + found);
        this.reason = reason;
        this.key = key;
        this.found = found;
    }

    public Reason reason() {
        return reason;
    }

    public String key() {
        return key;
    }

    public String found() {
        return found;
    }
}
