package org.mekongmigration.handinhand.work;

import java.util.Optional;
import java.util.Set;
import org.mekongmigration.handinhand.content.BasedOn;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Reference;

/** Another way than rights in works by which the origin of a copy was read, and still may be. */
public interface OriginDoor {

    /** The number of the revision of the origin that this way shows now; absent where it shows none. */
    Optional<Integer> shows(BasedOn origin);

    /** An origin without what is told to nobody who copies it. */
    Content shown(Content origin);

    /**
     * What was taken from the origin, with copies of those works that it names and the copier could not read.
     *
     * @param named what the content names since it was taken
     */
    Content alongside(BasedOn origin, Content taken, Set<Reference> named);
}
