package org.mekongmigration.handinhand.portable;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.account.AccountId;
import org.mekongmigration.handinhand.content.BlockId;
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

    private static final String PICTURES = "pictures";

    private final PictureDoor door;

    PicturesOfWorks(PictureDoor door) {
        this.door = door;
    }

    /**
     * A picture that is not let in leaves the work without it: the words are not lost for a picture.
     *
     * @param broughtBy absent for what ships with the application
     * @param refused hears the path of a file and why it did not come in
     */
    Content bring(IncomingWork work, @Nullable AccountId broughtBy, BiConsumer<String, Exception> refused) {
        var content = work.content();
        if (!(Edit.at(content, new Place(List.of(PICTURES))) instanceof Map<?, ?> pictures)) {
            return content;
        }
        for (var entry : pictures.entrySet()) {
            if (entry.getKey() instanceof BlockId id && entry.getValue() instanceof Picture picture) {
                var hash = hash(work, picture, broughtBy, refused);
                content = Edit.set(content, new Place(List.of(PICTURES, id.value(), "hash")), hash);
            }
        }
        return content;
    }

    private @Nullable String hash(
            IncomingWork work, Picture picture, @Nullable AccountId broughtBy, BiConsumer<String, Exception> refused) {
        var file = picture.file();
        if (file == null) {
            return picture.hash();
        }
        try (var bytes = work.files().open(file)) {
            return door.bring(bytes, broughtBy).hash().value();
        } catch (IOException | PictureRefused e) {
            refused.accept(file, e);
            return null;
        }
    }
}
