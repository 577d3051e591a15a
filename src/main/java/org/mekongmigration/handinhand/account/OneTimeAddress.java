package org.mekongmigration.handinhand.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An address that opens an account once. The database knows its hash only: who reads a backup cannot use it. */
@Entity
class OneTimeAddress {

    static final Duration VALID = Duration.ofDays(7);

    @Id
    private String tokenHash;

    private String account;

    private Instant issuedAt;

    private Instant expiresAt;

    /** Used, or replaced by a newer one. */
    private @Nullable Instant spentAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected OneTimeAddress() {}

    @SuppressWarnings("NullAway.Init") // not spent yet
    OneTimeAddress(String tokenHash, AccountId account, Instant now) {
        this.tokenHash = tokenHash;
        this.account = account.value();
        this.issuedAt = now;
        this.expiresAt = now.plus(VALID);
    }

    AccountId account() {
        return new AccountId(account);
    }

    boolean validAt(Instant now) {
        return spentAt == null && now.isBefore(expiresAt);
    }

    Instant expiresAt() {
        return expiresAt;
    }

    void spend(Instant now) {
        spentAt = now;
    }
}
