package org.mekongmigration.handinhand.account;

import java.util.UUID;

/** Names a school for ever, whatever it is called. */
public record SchoolId(String value) {

    static SchoolId fresh() {
        return new SchoolId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
