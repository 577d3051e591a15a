package org.mekongmigration.handinhand.work;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.account.AccountId;
import org.mekongmigration.handinhand.content.WorkId;

/**
 * One state of a work, kept for ever. Its name and the moment of its publishing are added later, and the name of a person who is
 * erased is forgotten.
 */
@Entity
class Revision {

    @Embeddable
    record Id(String work, int number) {}

    @EmbeddedId
    private Id id;

    private @Nullable String author;

    private Instant keptAt;

    private @Nullable String note;

    private @Nullable Instant publishedAt;

    @Column(length = Texts.MEDIUM)
    private String content;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Revision() {}

    @SuppressWarnings("NullAway.Init") // not published yet
    Revision(WorkId work, int number, @Nullable AccountId author, Instant now, @Nullable String note, String content) {
        this.id = new Id(work.value(), number);
        this.author = author == null ? null : author.value();
        this.keptAt = now;
        this.note = note;
        this.content = content;
    }

    Revision(WorkId work, ArchivedWork.OneRevision archived, String content) {
        this.id = new Id(work.value(), archived.number());
        this.author = archived.author();
        this.keptAt = archived.keptAt();
        this.note = archived.note();
        this.publishedAt = archived.publishedAt();
        this.content = content;
    }

    ArchivedWork.OneRevision archived() {
        return new ArchivedWork.OneRevision(id.number(), author, keptAt, note, publishedAt);
    }

    int number() {
        return id.number();
    }

    Optional<AccountId> author() {
        return Optional.ofNullable(author).map(AccountId::new);
    }

    String content() {
        return content;
    }

    Instant keptAt() {
        return keptAt;
    }

    Optional<String> note() {
        return Optional.ofNullable(note);
    }

    Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    void name(@Nullable String name) {
        note = name;
    }

    boolean everPublished() {
        return publishedAt != null;
    }

    void published(Instant now) {
        if (publishedAt == null) {
            publishedAt = now;
        }
    }

    /** For a name that is to be forgotten, and nothing else. */
    void rewrite(String withoutName) {
        content = withoutName;
    }

    void dropNoteIf(Predicate<String> named) {
        if (note != null && named.test(note)) {
            note = null;
        }
    }
}
