package org.mekongmigration.handinhand.media.ui;

import java.io.IOException;
import java.io.InputStream;
import org.mekongmigration.handinhand.media.PictureDetails;

/** Takes in what a person chose. A view fills it with the door and who is signed in. */
@FunctionalInterface
public interface Arrival {

    /** @throws org.mekongmigration.handinhand.media.PictureRefused if it is no picture that we take */
    PictureDetails bring(InputStream file) throws IOException;
}
