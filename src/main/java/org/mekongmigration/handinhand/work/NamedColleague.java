package org.mekongmigration.handinhand.work;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.mekongmigration.handinhand.account.AccountId;
import org.mekongmigration.handinhand.content.WorkId;

/** Somebody whom the owner of a work lets edit it. What is taken back is taken away. */
@Entity
class NamedColleague {

    @Embeddable
    record Id(String work, String colleague) {}

    @EmbeddedId
    private Id id;

    private Instant namedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected NamedColleague() {}

    NamedColleague(WorkId work, AccountId colleague, Instant now) {
        this.id = new Id(work.value(), colleague.value());
        this.namedAt = now;
    }

    NamedColleague(WorkId work, ArchivedWork.Named archived) {
        this(work, new AccountId(archived.colleague()), archived.namedAt());
    }

    ArchivedWork.Named archived() {
        return new ArchivedWork.Named(id.colleague(), namedAt);
    }
}
