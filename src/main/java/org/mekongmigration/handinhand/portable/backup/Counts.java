package org.mekongmigration.handinhand.portable.backup;

/** What is in a backup. */
public record Counts(int schools, int accounts, int pictures, int works, int revisions, int drafts, int otherTexts) {

    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);

    Counts withWork(int moreRevisions, int moreDrafts, int moreOtherTexts) {
        return new Counts(
                schools,
                accounts,
                pictures,
                works + 1,
                revisions + moreRevisions,
                drafts + moreDrafts,
                otherTexts + moreOtherTexts);
    }
}
