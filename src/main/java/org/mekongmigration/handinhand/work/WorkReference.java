package org.mekongmigration.handinhand.work;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.mekongmigration.handinhand.content.WorkId;

/** One revision of a work names another work or a picture. */
@Entity
class WorkReference {

    @Embeddable
    record Id(
            String work,
            int number,

            @JdbcTypeCode(SqlTypes.VARCHAR) @Enumerated(EnumType.STRING)
            TargetKind targetKind,

            String target) {}

    @EmbeddedId
    private Id id;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected WorkReference() {}

    WorkReference(WorkId work, int number, ContentWalk.Target target) {
        this.id = new Id(work.value(), number, target.kind(), target.value());
    }
}
