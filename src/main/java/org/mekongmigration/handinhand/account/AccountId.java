package org.mekongmigration.handinhand.account;

import java.util.UUID;

/** Names an account for ever, whatever the person is called. */
public record AccountId(String value) {

    static AccountId fresh() {
        return new AccountId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
