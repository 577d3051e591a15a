package org.mekongmigration.handinhand.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.account.AccountId;

/** What is known of a picture's file. What it shows, who made it and under which licence stands in the works that use it. */
@Entity
class StoredPicture {

    @Id
    private String hash;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Enumerated(EnumType.STRING)
    private PictureType type;

    private int width;

    private int height;

    @Column(name = "size")
    private long bytes;

    private @Nullable String broughtBy;

    private Instant broughtAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected StoredPicture() {}

    StoredPicture(PictureDetails details, @Nullable AccountId broughtBy, Instant now) {
        this.hash = details.hash().value();
        this.type = details.type();
        this.width = details.width();
        this.height = details.height();
        this.bytes = details.bytes();
        this.broughtBy = broughtBy == null ? null : broughtBy.value();
        this.broughtAt = now;
    }

    StoredPicture(ArchivedPicture archived) {
        this.hash = archived.hash();
        this.type = archived.type();
        this.width = archived.width();
        this.height = archived.height();
        this.bytes = archived.bytes();
        this.broughtBy = archived.broughtBy();
        this.broughtAt = archived.broughtAt();
    }

    /** @param arrivedAs hashes of the files that became this picture */
    ArchivedPicture archived(List<String> arrivedAs) {
        return new ArchivedPicture(hash, type, width, height, bytes, broughtBy, broughtAt, arrivedAs);
    }

    PictureDetails details() {
        return new PictureDetails(new PictureHash(hash), type, width, height, bytes);
    }
}
