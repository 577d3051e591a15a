package org.mekongmigration.handinhand.work;

import org.mekongmigration.handinhand.content.WorkId;

/** A work is no more. Told inside the transaction, before its rows go: who names it in a row of its own removes that first. */
public record WorkRemoved(WorkId work) {}
