package org.mekongmigration.handinhand.work;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.mekongmigration.handinhand.account.AccountId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A draft that has rested ten minutes becomes a revision, as if its author had left the editor; she may go on typing. */
@Component
@Profile("!still") // a backup and a restore leave the drafts as they are
class RestedDrafts {

    static final Duration REST = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(RestedDrafts.class);
    private static final int AT_ONCE = 100;

    private final Drafts drafts;
    private final Works works;
    private final Drafting drafting;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RestedDrafts(Drafts drafts, Works works, Drafting drafting, TransactionTemplate transaction, Clock clock) {
        this.drafts = drafts;
        this.works = works;
        this.drafting = drafting;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Each in a transaction of its own: one that cannot be kept does not hold up the others. */
    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void keep() {
        var before = clock.instant().minus(REST);
        for (var rested : drafts.rested(before, Limit.of(AT_ONCE))) {
            try {
                transaction.executeWithoutResult(status -> keep(rested, before));
            } catch (RuntimeException e) {
                LOG.warn("The draft of {} could not be kept yet", rested.work(), e);
            }
        }
    }

    private void keep(Draft.Id rested, Instant before) {
        works.lock(rested.work())
                .filter(work -> work.binnedAt().isEmpty())
                .filter(work -> drafts.findById(rested)
                        .filter(draft -> draft.savedAt().isBefore(before)) // she may have typed on meanwhile
                        .isPresent())
                .ifPresent(work -> drafting.intoRevision(work, new AccountId(rested.author()), null));
    }
}
