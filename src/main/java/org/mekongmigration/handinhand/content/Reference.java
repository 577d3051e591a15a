package org.mekongmigration.handinhand.content;

import org.jspecify.annotations.Nullable;

/**
 * Another work that a work names.
 *
 * @param kind that it has to be of
 * @param version revision number in this installation; absent: the newest published
 */
public record Reference(Kind kind, WorkId work, @Nullable Integer version) {}
