package org.mekongmigration.handinhand.account;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.language.Language;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** People of a test, and who of them is acting. A password costs too much to be hashed for each. */
@Component
public class People {

    private final Accounts accounts;
    private final Schools schools;
    private final Clock clock;

    People(Accounts accounts, Schools schools, Clock clock) {
        this.accounts = accounts;
        this.schools = schools;
        this.clock = clock;
    }

    public SchoolId school() {
        return schools.save(new School(SchoolId.fresh(), "School " + UUID.randomUUID(), null))
                .details()
                .id();
    }

    /** Somebody new, who is not acting yet. */
    public Person person(Role role, @Nullable SchoolId school) {
        var account = new Account(AccountId.fresh(), "Somebody", role, school, Language.ENGLISH, clock.instant());
        account.accept(new SignInName("name-" + UUID.randomUUID().toString().substring(0, 30)), "{none}");
        return accounts.save(account).person();
    }

    /** From now on this person acts, in this thread. */
    public Person acts(Person person) {
        var principal =
                AccountPrincipal.of(accounts.findById(person.id().value()).orElseThrow());
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
        return person;
    }

    /** A new person of this role, who acts. */
    public Person acts(Role role, @Nullable SchoolId school) {
        return acts(person(role, school));
    }

    public void nobodyActs() {
        SecurityContextHolder.clearContext();
    }
}
