package org.mekongmigration.handinhand.account;

import org.jspecify.annotations.Nullable;

/**
 * A school as a backup holds it.
 *
 * @param country absent also in backups that were made before schools had one
 */
public record ArchivedSchool(
        String id, String name, @Nullable String country) {}
