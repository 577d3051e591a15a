package org.mekongmigration.handinhand.sharing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.mekongmigration.handinhand.language.Sha256;
import org.mekongmigration.handinhand.sharing.SignedRight.Purpose;
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

    private final LinkLookup links;
    private final Passcodes passcodes;
    private final SignedRight rights;
    private final Clock clock;
    private final Cache<String, Optional<OpenLink>> recent = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(10_000)
            .build();

    LinkOpening(LinkLookup links, Passcodes passcodes, SignedRight rights, Clock clock) {
        this.links = links;
        this.passcodes = passcodes;
        this.rights = rights;
        this.clock = clock;
    }

    /** A link that was made, has not ended and was not withdrawn. */
    public Optional<OpenLink> open(String typed) {
        var token = LinkToken.read(typed);
        var hash = token.map(LinkToken::hash).orElseGet(() -> Sha256.hex(typed));
        var now = clock.instant();
        return recent.get(hash, missed -> links.byToken(missed, now)).filter(link -> link.opensAt(now));
    }

    /** The signed right that stands in the address of who has typed the passcode; absent if it is another. */
    public Optional<String> admit(OpenLink link, String typed) {
        return link.asksForPasscode() && passcodes.matches(typed, link.passcode())
                ? Optional.of(rights.sign(link, Purpose.READ, clock.instant().plus(SignedRight.READING)))
                : Optional.empty();
    }

    /** Whether this right was signed for this link and its passcode, and still counts. */
    public boolean isAdmitted(OpenLink link, String right) {
        return rights.holds(link, Purpose.READ, right, clock.instant());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(LinksChanged changed) {
        recent.invalidateAll();
    }
}
