package org.mekongmigration.handinhand.sharing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.mekongmigration.handinhand.sharing.LinkDetails.Standing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The door for who has an address and no account. Whatever does not open gets one answer, after the same work: whether there was
 * ever such a link, nobody learns.
 */
@Service
public class LinkOpening {

    /** What another machine has withdrawn is gone here within a second. */
    private static final Duration REMEMBERED = Duration.ofMillis(500);

    private final SharedLinks links;
    private final Passcodes passcodes;
    private final PasscodeRight rights;
    private final Clock clock;
    private final Cache<String, Optional<OpenLink>> recent = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(10_000)
            .build();

    LinkOpening(SharedLinks links, Passcodes passcodes, PasscodeRight rights, Clock clock) {
        this.links = links;
        this.passcodes = passcodes;
        this.rights = rights;
        this.clock = clock;
    }

    /** A link that was made, has not ended and was not withdrawn. */
    public Optional<OpenLink> open(String typed) {
        var token = LinkToken.read(typed);
        var hash = token.map(LinkToken::hash).orElseGet(() -> LinkToken.hash(typed));
        var now = clock.instant();
        return recent.get(
                        hash,
                        missed -> links.findByTokenHash(missed)
                                .filter(link -> link.standing(now) == Standing.OPEN)
                                .map(link -> new OpenLink(link, token.orElseThrow())))
                .filter(link -> link.opensAt(now));
    }

    /** The signed right that stands in the address of who has typed the passcode; absent if it is another. */
    public Optional<String> admit(OpenLink link, String typed) {
        return link.asksForPasscode() && passcodes.matches(typed, link.passcode())
                ? Optional.of(rights.sign(link, clock.instant()))
                : Optional.empty();
    }

    /** Whether this right was signed for this link and its passcode, and still counts. */
    public boolean isAdmitted(OpenLink link, String right) {
        return rights.holds(link, right, clock.instant());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(LinksChanged changed) {
        recent.invalidateAll();
    }
}
