package org.mekongmigration.handinhand.portable;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.account.AccountId;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Edit;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.content.Picture;
import org.mekongmigration.handinhand.media.PictureDoor;
import org.mekongmigration.handinhand.media.PictureRefused;
import org.springframework.stereotype.Component;

/** Brings the pictures of a work through the one door and writes their hashes into the work. */
@Component
class PicturesOfWorks {

    private final PictureDoor door;

    PicturesOfWorks(PictureDoor door) {
        this.door = door;
    }

    /**
     * A picture that is not let in leaves the work without it: the words are not lost for a picture.
     *
     * @param broughtBy absent for what comes in with nobody signed in
     * @param refused hears the path of a file and why it did not come in
     */
    Content bring(FileWork work, @Nullable AccountId broughtBy, BiConsumer<String, Exception> refused) {
        var content = work.work();
        for (var entry : work.work().pictures().entrySet()) {
            var hash = hash(work, entry.getValue(), broughtBy, refused);
            var place = new Place(List.of("pictures", entry.getKey().value(), "hash"));
            content = Edit.set(content, place, hash);
        }
        return content;
    }

    private @Nullable String hash(
            FileWork work, Picture picture, @Nullable AccountId broughtBy, BiConsumer<String, Exception> refused) {
        var file = picture.file();
        if (file == null) {
            return picture.hash();
        }
        try (var bytes = work.files().open(file).orElseThrow(() -> new FileNotFoundException(file))) {
            return door.bring(bytes, broughtBy).hash().value();
        } catch (IOException | PictureRefused e) {
            refused.accept(file, e);
            return null;
        }
    }
}
