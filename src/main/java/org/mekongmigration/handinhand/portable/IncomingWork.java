package org.mekongmigration.handinhand.portable;

import java.io.IOException;
import java.io.InputStream;
import org.mekongmigration.handinhand.content.Content;

/**
 * A work on its way in, with the files beside it.
 *
 * @param name of its file, for messages
 */
record IncomingWork(String name, Content content, Files files) {

    /** The files of a work's folder. */
    @FunctionalInterface
    interface Files {

        /**
         * @param path inside the folder, as "pictures/lake.png"
         * @throws java.io.FileNotFoundException if there is no such file
         */
        InputStream open(String path) throws IOException;
    }
}
