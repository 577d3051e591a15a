package org.mekongmigration.handinhand.media;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All pictures, by the hash of their bytes. */
interface StoredPictures extends Repository<StoredPicture, String> {

    StoredPicture saveAndFlush(StoredPicture picture);

    Optional<StoredPicture> findById(String hash);

    List<StoredPicture> findAllByOrderByHash();
}
