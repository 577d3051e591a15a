package org.mekongmigration.handinhand.account;

import java.time.Instant;

/**
 * A new one-time address, to pass on by messenger or on paper. It is shown once: nothing can bring it back, only a newer one
 * replaces it.
 *
 * @param token the secret part
 */
public record Invitation(AccountId account, String token, Instant validUntil) {

    /** The first part of every such address. */
    public static final String ROUTE = "welcome";

    /** The address below the root of the installation, as "welcome/3kD…". */
    public String path() {
        return ROUTE + "/" + token;
    }

    /** The secret stays out of logs. */
    @Override
    public String toString() {
        return "Invitation[" + account + ", until " + validUntil + "]";
    }
}
