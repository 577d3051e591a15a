package org.mekongmigration.handinhand.work;

/**
 * What the person who is signed in may do with one work.
 *
 * @param read everything: newest revision, history; whoever may not sees what was published
 * @param submit hand it in, so that a reviewer publishes it
 * @param publish a reviewer's right
 * @param withdraw take back what is published
 * @param own it is hers: she lets others edit it, and throws it away
 */
public record WorkRights(boolean read, boolean edit, boolean submit, boolean publish, boolean withdraw, boolean own) {

    static final WorkRights NONE = new WorkRights(false, false, false, false, false, false);

    /** Of a plan that its owner lets her edit; it is hers to hand in as far as such a plan is published. */
    WorkRights withEdit(boolean submitted) {
        return new WorkRights(true, true, submitted, publish, withdraw, own);
    }
}
