package org.mekongmigration.handinhand.account;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.mekongmigration.handinhand.language.Language;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An account per role for a demonstration; named by the role, of nobody real. */
@Component
@ConditionalOnProperty("handinhand.demo")
class DemoPeople implements DemoAccounts {

    private static final String PASSWORD = "hand-in-hand";
    private static final SchoolId SCHOOL = new SchoolId("demo-school");

    private final Accounts accounts;
    private final Schools schools;
    private final Passwords passwords;
    private final Clock clock;

    DemoPeople(Accounts accounts, Schools schools, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.schools = schools;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Override
    public List<DemoAccount> offered() {
        return Arrays.stream(Role.values())
                .map(role -> new DemoAccount(role, signInName(role), PASSWORD))
                .toList();
    }

    /** Before the application says that it is ready, so that nobody is asked to set up an administrator. */
    @EventListener(ApplicationStartedEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional
    public void arrive() {
        if (schools.findById(SCHOOL.value()).isEmpty()) {
            schools.save(new School(SCHOOL, "Demonstration school", null));
        }
        for (var role : Role.values()) {
            if (!accounts.existsBySignInName(signInName(role))) {
                arrive(role);
            }
        }
    }

    private void arrive(Role role) {
        var name = new SignInName(signInName(role));
        var school = role.staff() ? null : SCHOOL;
        var account = new Account(AccountId.fresh(), words(role), role, school, Language.ENGLISH, clock.instant());
        account.accept(name, passwords.chosen(PASSWORD, name.value()));
        accounts.save(account);
    }

    private static String signInName(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String words(Role role) {
        var words = role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
