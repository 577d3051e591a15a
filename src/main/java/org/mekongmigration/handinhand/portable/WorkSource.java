package org.mekongmigration.handinhand.portable;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The files of one work: a folder, a folder inside a zip, or shipped content. */
public interface WorkSource {

    /**
     * A file of the work.
     *
     * @param path as the work names it, as "pictures/lake.png"
     * @return empty if there is none, or if the path leads out of the work's folder
     */
    Optional<InputStream> open(String path) throws IOException;
}
