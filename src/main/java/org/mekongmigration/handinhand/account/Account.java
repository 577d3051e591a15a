package org.mekongmigration.handinhand.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.language.Language;

/**
 * A person's account: invited while it has no password. Its row is never removed, so that what she wrote keeps an author; who is
 * erased is an author without a name.
 */
@Entity
class Account {

    @Id
    private String id;

    private @Nullable String signInName;

    private @Nullable String password;

    private String name;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable String school;

    private String language;

    @Column(name = "session_epoch")
    private int epoch;

    private Instant invitedAt;

    private @Nullable Instant switchedOffAt;

    private @Nullable Instant erasedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Account() {}

    @SuppressWarnings("NullAway.Init") // nullable fields begin absent
    Account(AccountId id, String name, Role role, @Nullable SchoolId school, Language language, Instant now) {
        this.id = id.value();
        this.name = name;
        this.role = role;
        this.school = school == null ? null : school.value();
        this.language = language.tag();
        this.invitedAt = now;
    }

    @SuppressWarnings("NullAway.Init") // nullable fields may stay absent
    Account(ArchivedAccount archived) {
        this.id = archived.id();
        this.signInName = archived.signInName();
        this.password = archived.password();
        this.name = archived.name();
        this.role = archived.role();
        this.school = archived.school();
        this.language = archived.language();
        this.epoch = archived.sessionEpoch();
        this.invitedAt = archived.invitedAt();
        this.switchedOffAt = archived.switchedOffAt();
        this.erasedAt = archived.erasedAt();
    }

    ArchivedAccount archived() {
        return new ArchivedAccount(
                id, signInName, password, name, role, school, language, epoch, invitedAt, switchedOffAt, erasedAt);
    }

    AccountId id() {
        return new AccountId(id);
    }

    Role role() {
        return role;
    }

    Optional<SchoolId> school() {
        return Optional.ofNullable(school).map(SchoolId::new);
    }

    Optional<String> signInName() {
        return Optional.ofNullable(signInName);
    }

    Optional<String> password() {
        return Optional.ofNullable(password);
    }

    int epoch() {
        return epoch;
    }

    boolean erased() {
        return erasedAt != null;
    }

    boolean switchedOff() {
        return switchedOffAt != null;
    }

    /** Ready to sign in: the invitation was accepted, and the account is not switched off. */
    boolean open() {
        return password != null && !switchedOff();
    }

    Person person() {
        return new Person(id(), name, role, school(), new Language(language));
    }

    AccountDetails details() {
        var standing = switchedOff()
                ? AccountDetails.Standing.SWITCHED_OFF
                : password == null ? AccountDetails.Standing.INVITED : AccountDetails.Standing.ACTIVE;
        return new AccountDetails(id(), name, signInName(), role, school(), standing, invitedAt);
    }

    void accept(SignInName chosen, String hashed) {
        signInName = chosen.value();
        renewPassword(hashed);
    }

    /** A new password ends every session that was opened with the old one. */
    void renewPassword(String hashed) {
        password = hashed;
        endSessions();
    }

    void endSessions() {
        epoch++;
    }

    void rename(String newName) {
        name = newName;
    }

    void speak(Language newLanguage) {
        language = newLanguage.tag();
    }

    /** The session still knows the old role: it ends. */
    void assign(Role newRole, @Nullable SchoolId newSchool) {
        role = newRole;
        school = newSchool == null ? null : newSchool.value();
        endSessions();
    }

    void switchOff(Instant now) {
        if (switchedOffAt == null) {
            switchedOffAt = now;
            endSessions();
        }
    }

    void switchOn() {
        switchedOffAt = null;
    }

    /** Nothing of the person is left but that there was one. */
    void erase(Instant now) {
        name = PersonNames.LEFT;
        signInName = null;
        password = null;
        role = Role.TEACHER;
        school = null;
        language = Language.ENGLISH.tag();
        invitedAt = now;
        switchOff(now);
        erasedAt = now;
    }
}
