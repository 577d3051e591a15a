package org.mekongmigration.handinhand.media;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All files that were brought, by the SHA-256 of their bytes. */
interface PictureArrivals extends Repository<PictureArrival, String> {

    PictureArrival saveAndFlush(PictureArrival arrival);

    Optional<PictureArrival> findById(String arrivedAs);

    List<PictureArrival> findAllByOrderByArrivedAs();
}
