package org.mekongmigration.handinhand.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.edition.PackPart;
import org.mekongmigration.handinhand.language.Language;

/**
 * A link, as those see it who may withdraw it.
 *
 * @param revision that a frozen link shows; of a live one, the last that was shared by it
 * @param maker her name; absent if she was erased
 * @param own whether she may change it and see its address again, not only withdraw it
 * @param days on which it was opened, the first one first
 */
public record LinkDetails(
        LinkId id,
        WorkId work,
        int revision,
        boolean live,
        Standing standing,
        Optional<String> maker,
        boolean own,
        boolean passcode,
        Instant madeAt,
        Optional<Instant> endsAt,
        Optional<Instant> withdrawnAt,
        String note,
        boolean mayCopy,
        List<Language> languages,
        Set<PackPart> parts,
        List<Day> days) {

    /** Whether it opens. */
    public enum Standing {
        OPEN,
        ENDED,
        WITHDRAWN
    }

    /** How often it was opened on a day, and something downloaded. */
    public record Day(LocalDate on, long opens, long downloads) {}

    public LinkDetails {
        languages = List.copyOf(languages);
        parts = Set.copyOf(parts);
        days = List.copyOf(days);
    }

    public long opens() {
        return days.stream().mapToLong(Day::opens).sum();
    }

    public long downloads() {
        return days.stream().mapToLong(Day::downloads).sum();
    }
}
