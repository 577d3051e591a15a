package org.mekongmigration.handinhand.sharing;

import java.util.UUID;

/** Names a link among its maker's; it opens nothing. */
public record LinkId(String value) {

    static LinkId fresh() {
        return new LinkId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
