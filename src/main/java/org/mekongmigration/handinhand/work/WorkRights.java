package org.mekongmigration.handinhand.work;

/**
 * What the person who is signed in may do with one work.
 *
 * @param read everything: newest revision, history; whoever may not sees what was published
 * @param own it is hers: she lets others edit it, and throws it away
 */
public record WorkRights(boolean read, boolean edit, boolean publish, boolean own) {

    static final WorkRights NONE = new WorkRights(false, false, false, false);

    WorkRights withEdit() {
        return new WorkRights(true, true, publish, own);
    }
}
