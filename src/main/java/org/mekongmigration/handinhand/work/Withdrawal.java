package org.mekongmigration.handinhand.work;

import java.time.Instant;
import org.mekongmigration.handinhand.language.Language;

/**
 * A published work was taken back; its address says so as long as the work is not published again.
 *
 * @param note why, in words for its readers
 * @param language of the note
 */
public record Withdrawal(Instant at, String note, Language language) {}
