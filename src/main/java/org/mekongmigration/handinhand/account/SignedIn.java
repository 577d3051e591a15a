package org.mekongmigration.handinhand.account;

import java.util.Optional;
import org.mekongmigration.handinhand.account.AccountRejected.Reason;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Who is signed in, in this request or in this test. The account is read anew at each question: what was switched off,
 * signed out elsewhere or given another role counts from the next click.
 */
@Component
public class SignedIn {

    private final Accounts accounts;

    SignedIn(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Absent if nobody is signed in, or the session has ended. */
    public Optional<Person> person() {
        return principal()
                .flatMap(principal -> accounts.findById(principal.account().value())
                        .filter(account -> account.open() && account.epoch() == principal.epoch()))
                .map(Account::person);
    }

    /** @throws SignInNeeded if nobody is signed in */
    public Person require() {
        return person().orElseThrow(SignInNeeded::new);
    }

    /**
     * @throws SignInNeeded if nobody is signed in
     * @throws AccountRejected if the person does not act in this role
     */
    public Person require(Role role) {
        var person = require();
        if (!person.role().implies(role)) {
            throw new AccountRejected(Reason.NOT_ALLOWED);
        }
        return person;
    }

    /** Somebody is named by the session, but may no longer act. */
    boolean ended() {
        return principal().isPresent() && person().isEmpty();
    }

    /** Lets this session go on after the account ended all sessions. */
    void renew(Account account) {
        var principal = AccountPrincipal.of(account);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        principal.withoutPassword(), null, principal.getAuthorities()));
    }

    private static Optional<AccountPrincipal> principal() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof AccountPrincipal principal
                ? Optional.of(principal)
                : Optional.empty();
    }
}
