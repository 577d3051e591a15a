package org.mekongmigration.handinhand.media;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stored picture as a backup holds it; its file lies beside it.
 *
 * @param arrivedAs hashes of the files that became this picture
 */
public record ArchivedPicture(
        String hash,
        PictureType type,
        int width,
        int height,
        long bytes,
        @Nullable String broughtBy,
        Instant broughtAt,
        List<String> arrivedAs) {

    PictureDetails details() {
        return new PictureDetails(new PictureHash(hash), type, width, height, bytes);
    }
}
