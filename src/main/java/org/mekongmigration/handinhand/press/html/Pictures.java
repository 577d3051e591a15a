package org.mekongmigration.handinhand.press.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.document.PictureSource;

/** Where a reader's browser finds the pictures of a document. */
@FunctionalInterface
public interface Pictures {

    Shown of(PictureSource source);

    /**
     * A picture as a browser is to ask for it.
     *
     * @param address that every browser understands
     * @param sizes the same in several widths, as in a srcset; absent where there is one only
     * @param better other formats in the same widths, the best first
     */
    record Shown(String address, @Nullable String sizes, List<Format> better) {
        public Shown {
            better = List.copyOf(better);
        }

        /** One file for all. */
        public static Shown one(String address) {
            return new Shown(address, null, List.of());
        }
    }

    /** @param type as "image/webp" */
    record Format(String type, String sizes) {}
}
