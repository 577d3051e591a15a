package org.mekongmigration.handinhand.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account as a backup holds it.
 *
 * @param signInName absent until the invitation is accepted, and so is the password
 * @param password its hash: who reads it can try passwords on it, so that a backup has to be kept as the database is
 */
public record ArchivedAccount(
        String id,
        @Nullable String signInName,
        @Nullable String password,
        String name,
        Role role,
        @Nullable String school,
        String language,
        int sessionEpoch,
        Instant invitedAt,
        @Nullable Instant switchedOffAt,
        @Nullable Instant erasedAt) {

    /** Without the hash, which does not belong in a log. */
    @Override
    public String toString() {
        return "ArchivedAccount[" + id + "]";
    }
}
