package org.mekongmigration.handinhand.press.html;

import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.document.PictureSource;

/** Where a reader's browser finds the pictures of a document. */
@FunctionalInterface
public interface Pictures {

    Shown of(PictureSource source);

    /**
     * A picture as a browser is to ask for it.
     *
     * @param sizes the same in several widths, as in a srcset; absent where there is one only
     */
    record Shown(String address, @Nullable String sizes) {

        /** One file for all. */
        public static Shown one(String address) {
            return new Shown(address, null);
        }
    }
}
