package org.mekongmigration.handinhand.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A link, as a backup holds it: its address opens after a restore; to be shown again it needs the key, which is in no backup. */
public record ArchivedLink(
        String id,
        String tokenHash,
        String tokenSealed,
        String work,
        int revision,
        boolean live,
        @Nullable String maker,
        @Nullable String school,
        @Nullable String passcode,
        Instant madeAt,
        @Nullable Instant endsAt,
        @Nullable Instant withdrawnAt,
        String note,
        boolean mayCopy,
        String languages,
        String parts,
        List<OneDay> days) {

    /** How often it was opened on a day, and something downloaded. */
    public record OneDay(LocalDate on, long opens, long downloads) {}
}
