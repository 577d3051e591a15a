package org.mekongmigration.handinhand.content;

import java.util.Optional;

/** Other works, as a work names them: from the database in the web, from folders on the command line. */
@FunctionalInterface
public interface Works {

    /** Empty if there is none, or none that may be used here. */
    Optional<Content> find(Reference reference);

    Works NONE = reference -> Optional.empty();
}
