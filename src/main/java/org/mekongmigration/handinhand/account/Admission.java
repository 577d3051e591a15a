package org.mekongmigration.handinhand.account;

import java.time.Clock;
import java.util.Optional;
import org.mekongmigration.handinhand.account.AccountRejected.Reason;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody does who holds a one-time address and is not signed in. One method is one transaction. */
@Service
@Transactional
public class Admission {

    /**
     * What the page behind an address shows.
     *
     * @param signInName absent: the invitation waits to be accepted; present: the person chooses a new password
     */
    public record Welcome(String name, Role role, Optional<String> school, Optional<String> signInName) {}

    private final OneTimeAddresses addresses;
    private final Accounts accounts;
    private final Schools schools;
    private final Passwords passwords;
    private final Clock clock;

    Admission(OneTimeAddresses addresses, Accounts accounts, Schools schools, Passwords passwords, Clock clock) {
        this.addresses = addresses;
        this.accounts = accounts;
        this.schools = schools;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Absent where the address is unknown, used, replaced or too old. Looking does not use it up. */
    @Transactional(readOnly = true)
    public Optional<Welcome> look(String token) {
        return addresses
                .findById(AddressIssue.hash(token))
                .filter(address -> address.validAt(clock.instant()))
                .flatMap(address -> accounts.findById(address.account().value()))
                .filter(account -> !account.switchedOff())
                .map(this::welcome);
    }

    /** Accepts an invitation; the person signs in with these afterwards. */
    public void accept(String token, String signInName, String password) {
        var account = redeem(token);
        if (account.signInName().isPresent()) {
            throw new AccountRejected(Reason.ADDRESS_NOT_VALID);
        }
        var chosen = SignInName.chosen(signInName);
        if (accounts.existsBySignInName(chosen.value())) {
            throw new AccountRejected(Reason.SIGN_IN_NAME_TAKEN);
        }
        account.accept(chosen, passwords.chosen(password, chosen.value()));
        try {
            accounts.saveAndFlush(account);
        } catch (DataIntegrityViolationException e) {
            throw new AccountRejected(Reason.SIGN_IN_NAME_TAKEN); // chosen by two people in the same moment
        }
    }

    /** Sets a new password by an address that was issued for a forgotten one. Every open session of the account ends. */
    public void choosePassword(String token, String password) {
        var account = redeem(token);
        var name = account.signInName().orElseThrow(() -> new AccountRejected(Reason.ADDRESS_NOT_VALID));
        account.renewPassword(passwords.chosen(password, name));
        accounts.save(account);
    }

    private Account redeem(String token) {
        var address = addresses
                .lock(AddressIssue.hash(token))
                .filter(found -> found.validAt(clock.instant()))
                .orElseThrow(() -> new AccountRejected(Reason.ADDRESS_NOT_VALID));
        var account = accounts.lock(address.account().value())
                .filter(found -> !found.switchedOff())
                .orElseThrow(() -> new AccountRejected(Reason.ADDRESS_NOT_VALID));
        address.spend(clock.instant());
        addresses.save(address);
        return account;
    }

    private Welcome welcome(Account account) {
        var person = account.person();
        var school = person.school()
                .flatMap(id -> schools.findById(id.value()))
                .map(found -> found.details().name());
        return new Welcome(person.name(), person.role(), school, account.signInName());
    }
}
