package org.mekongmigration.handinhand.content;

import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.language.Localized;

/**
 * A picture of a work.
 *
 * @param file path inside the work's folder, as "pictures/lake.png"
 * @param hash SHA-256 of the bytes in 64 hexadecimal digits, once the picture is in the store
 * @param alt what the picture shows, for who cannot see it
 * @param showsPerson a real person can be recognised: prints for the owner, may not be published
 */
public record Picture(
        @Nullable String file,
        @Nullable String hash,
        Localized<String> alt,
        @Nullable String maker,
        @Nullable String licence,
        boolean showsPerson) {}
