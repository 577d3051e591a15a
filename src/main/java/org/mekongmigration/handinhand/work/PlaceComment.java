package org.mekongmigration.handinhand.work;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.account.AccountId;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.work.WorkRejected.Reason;

/** What a reviewer says at a place. It stays when it is settled, with the author's answer. */
@Entity
class PlaceComment {

    static final int LONGEST = 2000;

    @Id
    private String id;

    private String submission;

    private String place;

    private @Nullable String language;

    private String words;

    private String author;

    private Instant writtenAt;

    private @Nullable String answer;

    private @Nullable Instant settledAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected PlaceComment() {}

    @SuppressWarnings("NullAway.Init") // not answered yet
    PlaceComment(
            String submission, Place place, @Nullable Language language, String words, AccountId author, Instant now) {
        if (words.isBlank()) {
            throw new WorkRejected(Reason.NEEDS_WORDS);
        }
        this.id = UUID.randomUUID().toString();
        this.submission = submission;
        this.place = String.join("/", place.path());
        this.language = language == null ? null : language.tag();
        this.words = Texts.shortened(words, LONGEST);
        this.author = author.value();
        this.writtenAt = now;
    }

    PlaceComment(String submission, ArchivedSubmission.OneComment archived) {
        this.id = archived.id();
        this.submission = submission;
        this.place = archived.place();
        this.language = archived.language();
        this.words = archived.words();
        this.author = archived.author();
        this.writtenAt = archived.writtenAt();
        this.answer = archived.answer();
        this.settledAt = archived.settledAt();
    }

    ArchivedSubmission.OneComment archived() {
        return new ArchivedSubmission.OneComment(id, place, language, words, author, writtenAt, answer, settledAt);
    }

    String submission() {
        return submission;
    }

    List<String> path() {
        return place.isEmpty() ? List.of() : List.of(place.split("/"));
    }

    AccountId author() {
        return new AccountId(author);
    }

    boolean open() {
        return settledAt == null;
    }

    ReviewComment shown(Change.Where where, Optional<String> by, AccountId asking) {
        return new ReviewComment(
                id,
                submission,
                where,
                Optional.ofNullable(language).map(Language::new),
                words,
                by,
                writtenAt,
                Optional.ofNullable(answer),
                Optional.ofNullable(settledAt),
                author().equals(asking));
    }

    void settle(String said, Instant now) {
        answer = said.isBlank() ? null : Texts.shortened(said, LONGEST);
        settledAt = now;
    }

    void openAgain() {
        settledAt = null;
    }

    /** For a name that is to be forgotten, and nothing else. */
    void dropWordsIf(Predicate<String> named) {
        if (named.test(words)) {
            words = "";
        }
        if (answer != null && named.test(answer)) {
            answer = null;
        }
    }
}
