package org.mekongmigration.handinhand.edition;

import java.util.List;
import org.mekongmigration.handinhand.content.WorkId;

/** Knows the links to a work; the room that has them stands above those that print. */
@FunctionalInterface
public interface PrintableLinks {

    /** Those that open now and that the person who is signed in may pass on. */
    List<PrintableLink> of(WorkId work);
}
