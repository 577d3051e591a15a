package org.mekongmigration.handinhand.media;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Under which name the pixels of a brought file are kept. */
@Entity
class PictureArrival {

    @Id
    private String arrivedAs;

    private String hash;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected PictureArrival() {}

    PictureArrival(PictureHash arrivedAs, PictureHash hash) {
        this.arrivedAs = arrivedAs.value();
        this.hash = hash.value();
    }

    PictureHash arrivedAs() {
        return new PictureHash(arrivedAs);
    }

    PictureHash hash() {
        return new PictureHash(hash);
    }
}
