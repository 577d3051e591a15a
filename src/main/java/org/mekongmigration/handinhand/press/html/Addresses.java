package org.mekongmigration.handinhand.press.html;

import org.jspecify.annotations.Nullable;

/** Where what a page only names can be read. */
public interface Addresses {

    /** Everything is on this page. */
    Addresses HERE = new Addresses() {};

    /** @param part its index in the flow of the document */
    default String part(int part) {
        return "#" + DocumentMarkup.partId(part);
    }

    /**
     * Absent where all of it stands below its heading.
     *
     * @param stage which of the headings of stages and activities on this page
     */
    default @Nullable String stage(int stage) {
        return null;
    }
}
