package org.mekongmigration.handinhand.edition;

import java.util.Optional;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Picture;
import org.mekongmigration.handinhand.content.Reference;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.content.Works;
import org.mekongmigration.handinhand.document.PictureSource;

/** What composing reads beside the work itself: other works and pictures. What is not there, or may not be shown, is empty. */
public interface WorkLookup extends Works {

    /** @param owner the work whose picture it is */
    Optional<PictureSource> picture(WorkId owner, Picture picture);

    WorkLookup NONE = new WorkLookup() {
        @Override
        public Optional<PictureSource> picture(WorkId owner, Picture picture) {
            return Optional.empty();
        }

        @Override
        public Optional<Content> find(Reference reference) {
            return Optional.empty();
        }
    };
}
