package org.mekongmigration.handinhand.account;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.language.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** While no administrator can sign in, each start writes a new one-time address for her into the log. */
@Component
@Profile("!still") // a backup and a restore leave the database as it is
class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Accounts accounts;
    private final AddressIssue addresses;
    private final Clock clock;

    FirstAdministrator(Accounts accounts, AddressIssue addresses, Clock clock) {
        this.accounts = accounts;
        this.addresses = addresses;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void welcome() {
        var invitation = invite();
        if (invitation != null) {
            LOG.info(
                    "No administrator yet. Open this address once, before {}: /{}",
                    invitation.validUntil(),
                    invitation.path());
        }
    }

    @Nullable
    Invitation invite() {
        var administrators = accounts.findByRoleOrderByInvitedAt(Role.ADMINISTRATOR);
        if (administrators.stream().anyMatch(Account::open)) {
            return null;
        }
        var waiting = administrators.stream()
                .filter(account -> account.signInName().isEmpty() && !account.switchedOff())
                .findFirst()
                .orElseGet(() -> accounts.save(new Account(
                        AccountId.fresh(),
                        "Administrator",
                        Role.ADMINISTRATOR,
                        null,
                        Language.ENGLISH,
                        clock.instant())));
        return addresses.issue(waiting.id());
    }
}
