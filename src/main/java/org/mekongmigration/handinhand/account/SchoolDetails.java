package org.mekongmigration.handinhand.account;

import org.jspecify.annotations.Nullable;

/**
 * A school and its name.
 *
 * @param country whose curriculum it teaches, an ISO 3166 code; absent while nobody has said it
 */
public record SchoolDetails(
        SchoolId id, String name, @Nullable String country) {}
