package org.mekongmigration.handinhand.account;

import java.time.Instant;
import java.util.Optional;

/** An account as those see it who look after accounts. The sign-in name is absent until the invitation is accepted. */
public record AccountDetails(
        AccountId id,
        String name,
        Optional<String> signInName,
        Role role,
        Optional<SchoolId> school,
        Standing standing,
        Instant invitedAt) {

    public enum Standing {
        INVITED,
        ACTIVE,
        SWITCHED_OFF
    }
}
