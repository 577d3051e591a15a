package org.mekongmigration.handinhand.work;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.mekongmigration.handinhand.account.AccountId;
import org.mekongmigration.handinhand.content.WorkId;

/** A work that somebody wants to find again. */
@Entity
class Bookmark {

    @Embeddable
    record Id(String person, String work) {}

    @EmbeddedId
    private Id id;

    private Instant markedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Bookmark() {}

    Bookmark(AccountId person, WorkId work, Instant now) {
        this.id = new Id(person.value(), work.value());
        this.markedAt = now;
    }

    Bookmark(WorkId work, ArchivedWork.Marked archived) {
        this(new AccountId(archived.person()), work, archived.markedAt());
    }

    WorkId work() {
        return new WorkId(id.work());
    }

    ArchivedWork.Marked archived() {
        return new ArchivedWork.Marked(id.person(), markedAt);
    }
}
