package org.mekongmigration.handinhand.edition;

import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Finding;

/** Reads everything that will be seen of a work into a document. One a kind, plain Java, found by a plain list. */
public interface Composer<C extends Content> {

    Class<C> type();

    /** Never refuses: what is missing is left out, stands in its source language, or is an empty frame. */
    Composition compose(PrintOrder<C> order);

    /**
     * Where in the work that stands which was found on a page.
     *
     * @param onPaper the name of a leaf, or the ids of a work and its block; then what of it
     */
    default Finding.Place place(C work, Finding.Place onPaper) {
        return onPaper;
    }
}
