package org.mekongmigration.handinhand.edition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link that stands on paper.
 *
 * @param address whole, as "https://example.org/s/…"
 * @param ends absent: it opens until somebody withdraws it
 */
public record PaperLink(String address, @Nullable Instant ends) {

    /** Without the address: what is put into a sentence of the log opens nothing. */
    @Override
    public String toString() {
        return "PaperLink[ends=" + ends + "]";
    }
}
