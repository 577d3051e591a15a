package org.mekongmigration.handinhand.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Picture;
import org.mekongmigration.handinhand.content.Reference;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.document.PictureSource;
import org.mekongmigration.handinhand.edition.WorkLookup;
import org.mekongmigration.handinhand.media.PictureHash;
import org.mekongmigration.handinhand.media.PictureStore;
import org.mekongmigration.handinhand.work.WorkReading;

/** What composing a reading reads beside the work itself, and which revisions of what it found. One for each composing. */
final class ReadingLookup implements WorkLookup {

    private final Reading reading;
    private final WorkReading works;
    private final PictureStore pictures;
    private final Map<Reference, Optional<Content>> found = new LinkedHashMap<>();

    ReadingLookup(Reading reading, WorkReading works, PictureStore pictures) {
        this.reading = reading;
        this.works = works;
        this.pictures = pictures;
    }

    @Override
    public Optional<Content> find(Reference reference) {
        return found.computeIfAbsent(
                reference,
                asked -> works.find(asked, reading.work(), reading.asOf()).map(Shown::toStrangers));
    }

    /** A picture on which a real person can be recognised is shown to nobody but those who are signed in: its frame stays empty. */
    @Override
    public Optional<PictureSource> picture(WorkId owner, Picture picture) {
        return Optional.ofNullable(picture.hash())
                .filter(hash -> !picture.showsPerson() && PictureHash.isOne(hash))
                .map(PictureHash::new)
                .flatMap(pictures::find)
                .map(stored -> new PictureSource(
                        stored.hash().value(), stored.width(), stored.height(), () -> pictures.open(stored.hash())));
    }

    /** Everything that was asked for so far. */
    Map<Reference, Optional<Content>> found() {
        return found;
    }
}
