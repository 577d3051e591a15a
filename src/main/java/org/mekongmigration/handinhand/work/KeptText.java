package org.mekongmigration.handinhand.work;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.account.AccountId;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;

/** The other text of a place that two people changed. It stays when it is settled, only it is no longer shown. */
@Entity
class KeptText {

    @Id
    private String id;

    private String work;

    private String place;

    private @Nullable String language;

    /** The text, or what else the place held, as JSON. */
    @Column(length = Texts.MEDIUM)
    private String unit;

    private @Nullable String author;

    private Instant keptAt;

    private @Nullable Instant settledAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected KeptText() {}

    @SuppressWarnings("NullAway.Init") // not settled yet
    KeptText(WorkId work, OtherUnit other, @Nullable AccountId author, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.work = work.value();
        this.place = String.join("/", other.path());
        this.language = other.language().map(Language::tag).orElse(null);
        this.unit = TreeJson.write(other.value());
        this.author = author == null ? null : author.value();
        this.keptAt = now;
    }

    KeptText(WorkId work, ArchivedWork.OtherText archived) {
        this.id = archived.id();
        this.work = work.value();
        this.place = archived.place();
        this.language = archived.language();
        this.unit = archived.unit();
        this.author = archived.author();
        this.keptAt = archived.keptAt();
        this.settledAt = archived.settledAt();
    }

    ArchivedWork.OtherText archived() {
        return new ArchivedWork.OtherText(id, place, language, unit, author, keptAt, settledAt);
    }

    WorkId work() {
        return new WorkId(work);
    }

    List<String> path() {
        return place.isEmpty() ? List.of() : List.of(place.split("/"));
    }

    Tree value() {
        return TreeJson.read(unit);
    }

    Optional<Language> language() {
        return Optional.ofNullable(language).map(Language::new);
    }

    Optional<AccountId> author() {
        return Optional.ofNullable(author).map(AccountId::new);
    }

    KeptOther other(Optional<String> authorName) {
        return new KeptOther(id, path(), language(), value().plain(), authorName, keptAt);
    }

    boolean settled() {
        return settledAt != null;
    }

    void settle(Instant now) {
        settledAt = now;
    }

    /** For a name that is to be forgotten, and nothing else. */
    void rewrite(Tree withoutName) {
        unit = TreeJson.write(withoutName);
    }
}
