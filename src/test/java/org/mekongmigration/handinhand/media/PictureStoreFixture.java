package org.mekongmigration.handinhand.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

/** The room's own parts over a folder and a map: no database, no Spring. */
class PictureStoreFixture {

    final Map<String, StoredPicture> rows = new HashMap<>();
    final Map<String, PictureArrival> arrivals = new HashMap<>();
    final PictureFiles files;
    final PictureStore store;
    final PictureDoor door;

    PictureStoreFixture(Path data) {
        files = new PictureFiles(data);
        var small = new SmallPictures(files);
        var clock = Clock.fixed(Instant.parse("2026-11-21T14:02:00Z"), ZoneOffset.UTC);
        store = new PictureStore(new Rows(), new Arrivals(), files, small, clock);
        door = new PictureDoor(store, files, small);
    }

    PictureDetails bring(byte[] file) {
        try {
            return door.bring(new ByteArrayInputStream(file), null);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    byte[] stored(PictureDetails details) {
        try (var in = store.open(details.hash())) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    BufferedImage read(PictureDetails details) {
        try {
            return ImageIO.read(new ByteArrayInputStream(stored(details)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private class Rows implements StoredPictures {

        @Override
        public StoredPicture saveAndFlush(StoredPicture picture) {
            rows.put(picture.details().hash().value(), picture);
            return picture;
        }

        @Override
        public Optional<StoredPicture> findById(String hash) {
            return Optional.ofNullable(rows.get(hash));
        }

        @Override
        public List<StoredPicture> findAllByOrderByHash() {
            return List.copyOf(rows.values());
        }
    }

    private class Arrivals implements PictureArrivals {

        @Override
        public PictureArrival saveAndFlush(PictureArrival arrival) {
            arrivals.put(arrival.arrivedAs().value(), arrival);
            return arrival;
        }

        @Override
        public Optional<PictureArrival> findById(String arrivedAs) {
            return Optional.ofNullable(arrivals.get(arrivedAs));
        }

        @Override
        public List<PictureArrival> findAllByOrderByArrivedAs() {
            return List.copyOf(arrivals.values());
        }
    }
}
