package org.mekongmigration.handinhand.work;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.mekongmigration.handinhand.account.AccountId;
import org.mekongmigration.handinhand.content.WorkId;

/** What one person has changed in one work since the revision that it is based on. */
@Entity
class Draft {

    @Embeddable
    record Id(String work, String author) {}

    @EmbeddedId
    private Id id;

    private int base;

    /** Tells a tab whether this is still the state that it saved last. */
    private long counter;

    private Instant savedAt;

    @Column(length = Texts.MEDIUM)
    private String content;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Draft() {}

    Draft(WorkId work, AccountId author, int base, long counter, Instant now, String content) {
        this.id = new Id(work.value(), author.value());
        this.base = base;
        this.counter = counter;
        this.savedAt = now;
        this.content = content;
    }

    ArchivedWork.OneDraft archived() {
        return new ArchivedWork.OneDraft(id.author(), base, counter, savedAt);
    }

    int base() {
        return base;
    }

    long counter() {
        return counter;
    }

    Instant savedAt() {
        return savedAt;
    }

    String content() {
        return content;
    }

    void write(String newContent, long newCounter, Instant now) {
        content = newContent;
        counter = newCounter;
        savedAt = now;
    }
}
