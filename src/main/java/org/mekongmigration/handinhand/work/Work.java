package org.mekongmigration.handinhand.work;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.account.AccountId;
import org.mekongmigration.handinhand.account.Person;
import org.mekongmigration.handinhand.account.SchoolId;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;

/** What lasts of an authored thing: whose it is, and which of its revisions is the newest and which is published. */
@Entity
class Work {

    @Id
    private String id;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Enumerated(EnumType.STRING)
    private Kind kind;

    private @Nullable String owner;

    private @Nullable String school;

    private boolean network;

    private int head;

    private @Nullable Integer published;

    @Column(length = Texts.MEDIUM)
    private String title;

    private String titleWords;

    private Instant touchedAt;

    private @Nullable Instant binnedAt;

    /** When it left the bin for good; it is still there for those who use it. */
    private @Nullable Instant goneAt;

    private @Nullable Instant withdrawnAt;

    private @Nullable String withdrawnNote;

    private @Nullable String withdrawnLanguage;

    /** Counts every draft that was saved, so that no two states of drafts share a number. */
    private long draftCounter;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Work() {}

    @SuppressWarnings("NullAway.Init") // nullable fields begin absent, the title comes with the first revision
    Work(WorkId id, Kind kind, @Nullable Person owner, Instant now) {
        this.id = id.value();
        this.kind = kind;
        this.owner = owner == null ? null : owner.id().value();
        this.school = owner == null ? null : owner.school().map(SchoolId::value).orElse(null);
        this.network = owner == null || owner.role().staff();
        this.touchedAt = now;
    }

    @SuppressWarnings("NullAway.Init") // the title is written below
    Work(ArchivedWork archived) {
        this.id = archived.id();
        this.kind = archived.kind();
        this.owner = archived.owner();
        this.school = archived.school();
        this.network = archived.network();
        this.head = archived.head();
        this.published = archived.published();
        this.draftCounter = archived.draftCounter();
        this.binnedAt = archived.binnedAt();
        this.goneAt = archived.goneAt();
        this.withdrawnAt = archived.withdrawnAt();
        this.withdrawnNote = archived.withdrawnNote();
        this.withdrawnLanguage = archived.withdrawnLanguage();
        touch(Titles.of(archived.localizedTitle()), archived.touchedAt());
    }

    ArchivedWork archived(
            List<ArchivedWork.OneRevision> revisions,
            List<ArchivedWork.OneDraft> drafts,
            List<ArchivedWork.OtherText> otherTexts,
            List<ArchivedWork.Named> colleagues,
            List<ArchivedWork.Marked> bookmarks,
            List<ArchivedSubmission> submissions,
            @Nullable Long shortNumber) {
        return new ArchivedWork(
                id,
                kind,
                owner,
                school,
                network,
                head,
                published,
                ArchivedWork.plainTitle(Titles.read(title)),
                touchedAt,
                draftCounter,
                revisions,
                drafts,
                otherTexts,
                binnedAt,
                goneAt,
                colleagues,
                bookmarks,
                withdrawnAt,
                withdrawnNote,
                withdrawnLanguage,
                submissions,
                shortNumber);
    }

    WorkId id() {
        return new WorkId(id);
    }

    Kind kind() {
        return kind;
    }

    int head() {
        return head;
    }

    Optional<Integer> published() {
        return Optional.ofNullable(published);
    }

    String title() {
        return title;
    }

    WorkFacts facts() {
        return new WorkFacts(
                id(),
                kind,
                Optional.ofNullable(owner).map(AccountId::new),
                Optional.ofNullable(school).map(SchoolId::new),
                network,
                head,
                published(),
                touchedAt,
                withdrawn());
    }

    /** The number of the next revision, which becomes the head. */
    int advance() {
        return ++head;
    }

    long countDraft() {
        return ++draftCounter;
    }

    void publish(int number) {
        published = number;
        withdrawnAt = null;
        withdrawnNote = null;
        withdrawnLanguage = null;
    }

    void withdraw(Withdrawal withdrawal) {
        published = null;
        withdrawnAt = withdrawal.at();
        withdrawnNote = withdrawal.note();
        withdrawnLanguage = withdrawal.language().tag();
    }

    private Optional<Withdrawal> withdrawn() {
        return withdrawnAt == null || withdrawnNote == null || withdrawnLanguage == null
                ? Optional.empty()
                : Optional.of(new Withdrawal(withdrawnAt, withdrawnNote, new Language(withdrawnLanguage)));
    }

    /** A name that is to be forgotten may stand in the words for readers. */
    void dropWithdrawnNoteIf(Predicate<String> named) {
        if (withdrawnNote != null && named.test(withdrawnNote)) {
            withdrawnNote = "";
        }
    }

    /** Her school's people read it as before; one of nobody's school is the Network's from now on. */
    void leaveToOthers() {
        network = network || school == null;
    }

    /** Off every shelf and desk. */
    void leaveOnly(int newHead) {
        network = false;
        school = null;
        published = null;
        head = newHead;
    }

    Optional<Instant> binnedAt() {
        return Optional.ofNullable(binnedAt);
    }

    boolean gone() {
        return goneAt != null;
    }

    void bin(Instant now) {
        binnedAt = now;
    }

    void takeFromBin() {
        binnedAt = null;
    }

    void go(Instant now) {
        goneAt = now;
    }

    void touch(Titles titles, Instant now) {
        title = titles.json();
        titleWords = titles.words();
        touchedAt = now;
    }
}
