package org.mekongmigration.handinhand.work;

import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes for good what has lain in the bin for thirty days; what others use of it stays for them alone. */
@Component
class BinEmptying {

    private static final Logger LOG = LoggerFactory.getLogger(BinEmptying.class);
    private static final int AT_ONCE = 100;

    private final Works works;
    private final Removing removing;
    private final TransactionTemplate transaction;
    private final Clock clock;

    BinEmptying(Works works, Removing removing, TransactionTemplate transaction, Clock clock) {
        this.works = works;
        this.removing = removing;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Each in a transaction of its own: one that cannot go does not hold up the others. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    void empty() {
        var before = clock.instant().minus(WorkBin.KEPT);
        for (var id : works.binnedBefore(before, Limit.of(AT_ONCE))) {
            try {
                transaction.executeWithoutResult(status -> take(id, before));
            } catch (RuntimeException e) {
                LOG.warn("{} could not be taken from the bin yet", id, e);
            }
        }
    }

    private void take(String id, Instant before) {
        works.lock(id)
                .filter(work -> work.binnedAt().filter(before::isAfter).isPresent()) // it may have been brought back
                .ifPresent(work -> {
                    if (works.isNamedByAnother(TargetKind.WORK, id)) {
                        work.go(clock.instant());
                        works.save(work);
                        removing.unmark(work.id());
                        return;
                    }
                    removing.remove(work);
                });
    }
}
