package org.mekongmigration.handinhand.media;

import java.awt.image.BufferedImage;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.account.AccountId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All pictures that came in by the {@link PictureDoor}, by the hash of their bytes. */
@Service
public class PictureStore {

    private final StoredPictures pictures;
    private final PictureArrivals arrivals;
    private final PictureFiles files;
    private final SmallPictures small;
    private final Clock clock;

    PictureStore(
            StoredPictures pictures, PictureArrivals arrivals, PictureFiles files, SmallPictures small, Clock clock) {
        this.pictures = pictures;
        this.arrivals = arrivals;
        this.files = files;
        this.small = small;
        this.clock = clock;
    }

    /** Absent too where only the database knows of it, as after half a backup: then it may come in again. */
    @Transactional(readOnly = true)
    public Optional<PictureDetails> find(PictureHash hash) {
        return pictures.findById(hash.value())
                .map(StoredPicture::details)
                .filter(details -> Files.exists(files.file(hash, details.type())));
    }

    /** What a file became that came in before. */
    @Transactional(readOnly = true)
    Optional<PictureDetails> findBrought(PictureHash arrivedAs) {
        return find(arrivedAs)
                .or(() -> arrivals.findById(arrivedAs.value())
                        .map(PictureArrival::hash)
                        .flatMap(this::find));
    }

    /** @throws FileNotFoundException if there is no such picture */
    public InputStream open(PictureHash hash) throws IOException {
        var details = required(hash);
        return files.open(details.hash(), details.type());
    }

    /** At most 480 pixels wide, for the screen. */
    Path small(PictureDetails details) throws IOException {
        return small.of(details);
    }

    Path file(PictureDetails details) {
        return files.file(details.hash(), details.type());
    }

    /** Its pixels. */
    BufferedImage read(PictureDetails details) throws IOException {
        try (var in = files.open(details.hash(), details.type())) {
            var picture = ImageIO.read(in);
            if (picture == null) {
                throw new IOException("cannot be read: picture " + details.hash());
            }
            return picture;
        }
    }

    void remember(PictureHash arrivedAs, PictureDetails details, @Nullable AccountId broughtBy) {
        once(
                () -> pictures.findById(details.hash().value()).isPresent(),
                () -> pictures.saveAndFlush(new StoredPicture(details, broughtBy, clock.instant())));
        once(
                () -> arrivals.findById(arrivedAs.value()).isPresent(),
                () -> arrivals.saveAndFlush(new PictureArrival(arrivedAs, details.hash())));
    }

    /** Another machine may take the same picture in at this moment: what it remembers is what we would. */
    private static void once(BooleanSupplier known, Runnable remember) {
        if (known.getAsBoolean()) {
            return;
        }
        try {
            remember.run();
        } catch (DataIntegrityViolationException e) {
            if (!known.getAsBoolean()) {
                throw e;
            }
        }
    }

    private PictureDetails required(PictureHash hash) throws FileNotFoundException {
        return find(hash).orElseThrow(() -> new FileNotFoundException("no picture " + hash));
    }
}
