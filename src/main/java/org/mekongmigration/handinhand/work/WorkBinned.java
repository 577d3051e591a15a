package org.mekongmigration.handinhand.work;

import org.mekongmigration.handinhand.content.WorkId;

/**
 * A work lies in the bin: nobody finds it any more. Told inside the transaction that throws it away; if it comes back, {@link
 * WorkChanged} tells, and if it goes for good, {@link WorkRemoved}.
 */
public record WorkBinned(WorkId work) {}
