package org.mekongmigration.handinhand.account;

import java.time.Clock;
import org.mekongmigration.handinhand.account.AccountRejected.Reason;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forgetting a person for good: she herself, or an administrator whom she asked. One method is one transaction. */
@Service
@Transactional
public class PersonErasing {

    private final Accounts accounts;
    private final OneTimeAddresses addresses;
    private final SignedIn signedIn;
    private final Passwords passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PersonErasing(
            Accounts accounts,
            OneTimeAddresses addresses,
            SignedIn signedIn,
            Passwords passwords,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.addresses = addresses;
        this.signedIn = signedIn;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /** By an administrator, and nobody else; she erases herself on her own page, where her password is asked for. */
    public void erase(AccountId id, WorksOfErased works) {
        if (signedIn.require(Role.ADMINISTRATOR).id().equals(id)) {
            throw new AccountRejected(Reason.NOT_YOURSELF);
        }
        accounts.lockByRole(Role.ADMINISTRATOR); // of two who erase each other, one comes too late
        signedIn.require(Role.ADMINISTRATOR);
        erase(
                accounts.lock(id.value())
                        .filter(account -> !account.erased())
                        .orElseThrow(() -> new AccountRejected(Reason.NOT_THERE)),
                works);
    }

    /** By herself. Somebody has to stay who can let others in: the last administrator cannot. */
    public void eraseMyself(String password, WorksOfErased works) {
        var id = signedIn.require().id();
        var administrators = accounts.lockByRole(Role.ADMINISTRATOR);
        var account = accounts.lock(id.value()).orElseThrow(SignInNeeded::new);
        if (!passwords.matches(password, account.password().orElse(""))) {
            throw new AccountRejected(Reason.PASSWORD_WRONG);
        }
        if (account.role() == Role.ADMINISTRATOR
                && administrators.stream()
                        .noneMatch(other -> other.open() && !other.id().equals(id))) {
            throw new AccountRejected(Reason.LAST_ADMINISTRATOR);
        }
        erase(account, works);
    }

    private void erase(Account account, WorksOfErased works) {
        var told = new PersonErased(account.id(), account.person().name(), works);
        account.erase(clock.instant());
        accounts.saveAndFlush(account);
        addresses.deleteByAccount(account.id().value());
        events.publishEvent(told);
    }
}
