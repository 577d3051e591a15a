package org.mekongmigration.handinhand.edition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Content;

/**
 * A work that somebody wants to see on paper.
 *
 * @param version revision number; absent for a work from a file
 * @param changed when the work was last changed: the date that its files bear
 */
public record PrintOrder<C extends Content>(
        C work, @Nullable Integer version, Instant changed, Edition edition, WorkLookup lookup) {}
