package org.mekongmigration.handinhand.work;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.account.AccountId;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.work.SubmissionFacts.State;
import org.mekongmigration.handinhand.work.WorkRejected.Reason;

/** One revision that was handed in. It is decided once; a newer version is another submission. */
@Entity
class Submission {

    static final int LONGEST_NOTE = 1000;
    static final int LONGEST_DECISION = 2000;

    @Id
    private String id;

    private String work;

    private int revision;

    private String submittedBy;

    private Instant submittedAt;

    private @Nullable String note;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable String decidedBy;

    private @Nullable Instant decidedAt;

    private @Nullable String decidedNote;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Submission() {}

    @SuppressWarnings("NullAway.Init") // not decided yet
    Submission(Work work, AccountId by, Instant now, @Nullable String note) {
        this.id = UUID.randomUUID().toString();
        this.work = work.id().value();
        this.revision = work.head();
        this.submittedBy = by.value();
        this.submittedAt = now;
        this.note = shortened(note, LONGEST_NOTE);
        this.state = State.WAITING;
    }

    Submission(WorkId work, ArchivedSubmission archived) {
        this.id = archived.id();
        this.work = work.value();
        this.revision = archived.revision();
        this.submittedBy = archived.submittedBy();
        this.submittedAt = archived.submittedAt();
        this.note = archived.note();
        this.state = archived.state();
        this.decidedBy = archived.decidedBy();
        this.decidedAt = archived.decidedAt();
        this.decidedNote = archived.decidedNote();
    }

    ArchivedSubmission archived(List<ArchivedSubmission.OneComment> comments) {
        return new ArchivedSubmission(
                id, revision, submittedBy, submittedAt, note, state, decidedBy, decidedAt, decidedNote, comments);
    }

    String id() {
        return id;
    }

    WorkId work() {
        return new WorkId(work);
    }

    int revision() {
        return revision;
    }

    AccountId submittedBy() {
        return new AccountId(submittedBy);
    }

    Optional<AccountId> decidedBy() {
        return Optional.ofNullable(decidedBy).map(AccountId::new);
    }

    State state() {
        return state;
    }

    boolean waits() {
        return state == State.WAITING;
    }

    SubmissionFacts facts(Optional<String> by, Optional<String> deciding) {
        return new SubmissionFacts(
                id,
                work(),
                revision,
                by,
                submittedAt,
                Optional.ofNullable(note),
                state,
                deciding,
                Optional.ofNullable(decidedAt),
                Optional.ofNullable(decidedNote),
                submittedBy.equals(decidedBy));
    }

    void decide(State decision, AccountId by, Instant now, @Nullable String said) {
        if (state != State.WAITING) {
            throw new WorkRejected(Reason.DECIDED_ALREADY);
        }
        state = decision;
        decidedBy = by.value();
        decidedAt = now;
        decidedNote = shortened(said, LONGEST_DECISION);
    }

    /** For a name that is to be forgotten, and nothing else. */
    void dropNotesIf(Predicate<String> named) {
        if (note != null && named.test(note)) {
            note = null;
        }
        if (decidedNote != null && named.test(decidedNote)) {
            decidedNote = null;
        }
    }

    private static @Nullable String shortened(@Nullable String said, int longest) {
        return said == null || said.isBlank() ? null : Texts.shortened(said, longest);
    }
}
