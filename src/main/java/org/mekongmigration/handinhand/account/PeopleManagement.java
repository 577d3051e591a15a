package org.mekongmigration.handinhand.account;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mekongmigration.handinhand.account.AccountRejected.Reason;
import org.mekongmigration.handinhand.language.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What administrators do with accounts, and a school's head with those of her school. One method is one transaction. An
 * account of another school is, to a head, not there.
 */
@Service
@Transactional
public class PeopleManagement {

    private final Accounts accounts;
    private final Schools schools;
    private final AddressIssue addresses;
    private final SignedIn signedIn;
    private final Clock clock;

    PeopleManagement(Accounts accounts, Schools schools, AddressIssue addresses, SignedIn signedIn, Clock clock) {
        this.accounts = accounts;
        this.schools = schools;
        this.addresses = addresses;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** By name: all accounts, or those of the head's school. */
    @Transactional(readOnly = true)
    public List<AccountDetails> list() {
        var person = signedIn.require(Role.SCHOOL_HEAD);
        var seen = person.role().implies(Role.ADMINISTRATOR)
                ? accounts.findAllByOrderByName()
                : person.school()
                        .map(id -> accounts.findBySchoolOrderByName(id.value()))
                        .orElse(List.of());
        return seen.stream()
                .filter(account -> !account.erased())
                .map(Account::details)
                .toList();
    }

    /**
     * Makes an account that waits for its person. An administrator invites anybody; a head invites teachers, to her own school
     * whatever is said here.
     *
     * @param language of the screens, until the person chooses
     */
    public Invitation invite(String name, Role role, Optional<SchoolId> school, Language language) {
        var person = signedIn.require(Role.SCHOOL_HEAD);
        var administrator = person.role().implies(Role.ADMINISTRATOR);
        if (!administrator && role != Role.TEACHER) {
            throw new AccountRejected(Reason.NOT_ALLOWED);
        }
        var place = place(role, administrator ? school : person.school());
        var account = new Account(
                AccountId.fresh(),
                OwnAccount.suitable(name),
                role,
                place.orElse(null),
                OwnAccount.offered(language),
                clock.instant());
        return addresses.issue(accounts.save(account).id());
    }

    /** For a forgotten password or a lost invitation: a new address; older ones stop working. */
    public Invitation newAddress(AccountId id) {
        return addresses.issue(reach(id).id());
    }

    /** Ends every session of the account; its works stay. */
    public AccountDetails switchOff(AccountId id) {
        if (signedIn.require().id().equals(id)) {
            throw new AccountRejected(Reason.NOT_YOURSELF);
        }
        var account = reach(id);
        account.switchOff(clock.instant());
        addresses.revoke(id);
        return accounts.save(account).details();
    }

    public AccountDetails switchOn(AccountId id) {
        var account = reach(id);
        account.switchOn();
        return accounts.save(account).details();
    }

    /** Gives an account another role or school: administrators only, and not to themselves. Its sessions end. */
    public AccountDetails assign(AccountId id, Role role, Optional<SchoolId> school) {
        if (signedIn.require(Role.ADMINISTRATOR).id().equals(id)) {
            throw new AccountRejected(Reason.NOT_YOURSELF);
        }
        var account = reach(id);
        account.assign(role, place(role, school).orElse(null));
        return accounts.save(account).details();
    }

    /** A head looks after the teachers of her school and the other heads there, and after nobody of the Network's staff. */
    private Account reach(AccountId id) {
        var person = signedIn.require(Role.SCHOOL_HEAD);
        return accounts.lock(id.value())
                .filter(account -> !account.erased())
                .filter(account -> person.role().implies(Role.ADMINISTRATOR)
                        || account.school().isPresent()
                                && account.school().equals(person.school())
                                && !account.role().staff())
                .orElseThrow(() -> new AccountRejected(Reason.NOT_THERE));
    }

    /** The Network's staff has no school; a head has one; a teacher may work alone. */
    private Optional<SchoolId> place(Role role, Optional<SchoolId> school) {
        if (role.staff()) {
            return Optional.empty();
        }
        if (school.isEmpty() && role == Role.SCHOOL_HEAD) {
            throw new AccountRejected(Reason.SCHOOL_NEEDED);
        }
        if (school.isPresent() && schools.findById(school.get().value()).isEmpty()) {
            throw new AccountRejected(Reason.NOT_THERE);
        }
        return school;
    }
}
