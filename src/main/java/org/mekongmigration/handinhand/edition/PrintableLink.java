package org.mekongmigration.handinhand.edition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link that may stand on the paper of its work.
 *
 * @param path below the root of the installation
 * @param shows which version
 * @param revision that a frozen link shows
 * @param ends absent: when it is withdrawn
 * @param note by which whoever made it finds it again
 * @param passcode whether it asks for one
 */
public record PrintableLink(
        String path, Shows shows, int revision, @Nullable Instant ends, String note, boolean passcode) {

    public enum Shows {
        /** what is published, for everybody */
        LIBRARY,
        LIVE,
        FROZEN
    }

    /** Without the path, which opens it. */
    @Override
    public String toString() {
        return "PrintableLink[" + shows + ", ends=" + ends + "]";
    }
}
