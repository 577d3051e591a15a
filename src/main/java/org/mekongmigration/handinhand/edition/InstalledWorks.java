package org.mekongmigration.handinhand.edition;

import java.util.Optional;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Picture;
import org.mekongmigration.handinhand.content.Reference;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.document.PictureSource;
import org.mekongmigration.handinhand.media.PictureHash;
import org.mekongmigration.handinhand.media.PictureStore;
import org.mekongmigration.handinhand.work.WorkShelf;
import org.springframework.stereotype.Component;

/** What composing reads in this installation: works as far as the person who is signed in may, and the pictures of the store. */
@Component
class InstalledWorks implements WorkLookup {

    private final WorkShelf shelf;
    private final PictureStore pictures;

    InstalledWorks(WorkShelf shelf, PictureStore pictures) {
        this.shelf = shelf;
        this.pictures = pictures;
    }

    @Override
    public Optional<Content> find(Reference reference) {
        return shelf.find(reference);
    }

    @Override
    public Optional<PictureSource> picture(WorkId owner, Picture picture) {
        return Optional.ofNullable(picture.hash())
                .filter(PictureHash::isOne)
                .map(PictureHash::new)
                .flatMap(pictures::find)
                .map(found -> new PictureSource(
                        found.hash().value(), found.width(), found.height(), () -> pictures.open(found.hash())));
    }
}
