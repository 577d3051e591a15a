package org.mekongmigration.handinhand.media;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pictures out of one store and into another, under the names and with the bytes that they have. */
@Service
@Transactional
public class PictureArchive {

    private final StoredPictures pictures;
    private final PictureArrivals arrivals;
    private final PictureFiles files;
    private final EntityManager entities;

    PictureArchive(StoredPictures pictures, PictureArrivals arrivals, PictureFiles files, EntityManager entities) {
        this.pictures = pictures;
        this.arrivals = arrivals;
        this.files = files;
        this.entities = entities;
    }

    @Transactional(readOnly = true)
    public List<ArchivedPicture> all() {
        var arrivedAs = arrivals.findAllByOrderByArrivedAs().stream()
                .collect(groupingBy(
                        arrival -> arrival.hash().value(),
                        mapping(arrival -> arrival.arrivedAs().value(), toList())));
        return pictures.findAllByOrderByHash().stream()
                .map(picture -> picture.archived(
                        arrivedAs.getOrDefault(picture.details().hash().value(), List.of())))
                .toList();
    }

    /** Absent where only the database knows of it. */
    public Optional<Path> file(ArchivedPicture picture) {
        return Optional.of(path(picture)).filter(Files::exists);
    }

    public void bring(List<ArchivedPicture> brought) {
        for (var picture : brought) {
            entities.persist(new StoredPicture(picture));
            picture.arrivedAs()
                    .forEach(arrivedAs -> entities.persist(
                            new PictureArrival(new PictureHash(arrivedAs), new PictureHash(picture.hash()))));
        }
        entities.flush();
    }

    /** Whoever calls has made sure of the bytes. False if the store has them already. */
    public boolean bringFile(ArchivedPicture picture, InputStream bytes) throws IOException {
        if (Files.exists(path(picture))) {
            return false;
        }
        var scratch = files.scratch();
        try {
            Files.copy(bytes, scratch, StandardCopyOption.REPLACE_EXISTING);
            files.keep(scratch, path(picture));
        } finally {
            Files.deleteIfExists(scratch);
        }
        return true;
    }

    /** For a file whose row did not stay. */
    public void removeFile(ArchivedPicture picture) throws IOException {
        Files.deleteIfExists(path(picture));
    }

    private Path path(ArchivedPicture picture) {
        var details = picture.details();
        return files.file(details.hash(), details.type());
    }
}
