package org.mekongmigration.handinhand.sharing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.account.AccountId;
import org.mekongmigration.handinhand.account.SchoolId;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.edition.PackPart;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.sharing.LinkDetails.Standing;
import org.mekongmigration.handinhand.sharing.LinkRefused.Reason;

/** A secret address under which one work may be read. A withdrawn one stays, so that its maker sees what became of it. */
@Entity
class SharedLink {

    @Id
    private String id;

    private String tokenHash;

    private String tokenSealed;

    private String work;

    private int revision;

    private boolean live;

    private @Nullable String maker;

    private @Nullable String school;

    private @Nullable String passcode;

    private Instant madeAt;

    private @Nullable Instant endsAt;

    private @Nullable Instant withdrawnAt;

    private String note;

    private boolean mayCopy;

    private String languages;

    private String parts;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected SharedLink() {}

    SharedLink(ArchivedLink archived) {
        this.id = archived.id();
        this.tokenHash = archived.tokenHash();
        this.tokenSealed = archived.tokenSealed();
        this.work = archived.work();
        this.revision = archived.revision();
        this.live = archived.live();
        this.maker = archived.maker();
        this.school = archived.school();
        this.passcode = archived.passcode();
        this.madeAt = archived.madeAt();
        this.endsAt = archived.endsAt();
        this.withdrawnAt = archived.withdrawnAt();
        this.note = archived.note();
        this.mayCopy = archived.mayCopy();
        this.languages = archived.languages();
        this.parts = archived.parts();
    }

    static String languages(List<Language> languages) {
        return languages.stream().map(Language::tag).collect(Collectors.joining(" "));
    }

    static String parts(Set<PackPart> parts) {
        return parts.stream().sorted().map(PackPart::word).collect(Collectors.joining(" "));
    }

    ArchivedLink archived(List<ArchivedLink.OneDay> days) {
        return new ArchivedLink(
                id,
                tokenHash,
                tokenSealed,
                work,
                revision,
                live,
                maker,
                school,
                passcode,
                madeAt,
                endsAt,
                withdrawnAt,
                note,
                mayCopy,
                languages,
                parts,
                days);
    }

    LinkId id() {
        return new LinkId(id);
    }

    String sealed() {
        return tokenSealed;
    }

    WorkId work() {
        return new WorkId(work);
    }

    int revision() {
        return revision;
    }

    boolean live() {
        return live;
    }

    Optional<AccountId> maker() {
        return Optional.ofNullable(maker).map(AccountId::new);
    }

    Optional<SchoolId> school() {
        return Optional.ofNullable(school).map(SchoolId::new);
    }

    Optional<String> passcode() {
        return Optional.ofNullable(passcode);
    }

    Instant madeAt() {
        return madeAt;
    }

    Optional<Instant> endsAt() {
        return Optional.ofNullable(endsAt);
    }

    Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    String note() {
        return note;
    }

    boolean mayCopy() {
        return mayCopy;
    }

    List<Language> languages() {
        return words(languages).map(Language::new).toList();
    }

    Set<PackPart> parts() {
        return words(parts)
                .map(word -> PackPart.valueOf(word.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> words(String joined) {
        return Stream.of(joined.split(" ")).filter(word -> !word.isEmpty());
    }

    Standing standing(Instant now) {
        if (withdrawnAt != null) {
            return Standing.WITHDRAWN;
        }
        return endsAt == null || now.isBefore(endsAt) ? Standing.OPEN : Standing.ENDED;
    }

    /** Again is not an error: two people may want it gone. */
    void withdraw(Instant now) {
        if (withdrawnAt == null) {
            withdrawnAt = now;
        }
    }

    void change(String newNote, @Nullable Instant newEnd, Instant now) {
        refuseIfWithdrawn();
        if (newEnd != null && !newEnd.isAfter(now)) {
            throw new LinkRefused(Reason.ENDS_BEFORE_NOW);
        }
        note = newNote;
        endsAt = newEnd;
    }

    /** A live link to what is not published goes on to what its maker has written since. */
    void share(int newer) {
        refuseIfWithdrawn();
        if (live) {
            revision = newer;
        }
    }

    private void refuseIfWithdrawn() {
        if (withdrawnAt != null) {
            throw new LinkRefused(Reason.WITHDRAWN);
        }
    }

    /** The link stays for her school, or whoever may edit the work. */
    void forgetMaker(Predicate<String> named) {
        maker = null;
        if (named.test(note)) {
            note = "";
        }
    }
}
