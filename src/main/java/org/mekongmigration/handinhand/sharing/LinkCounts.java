package org.mekongmigration.handinhand.sharing;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts openings and downloads by day, without a cookie and without an address. A page that is read writes nothing: what was
 * counted goes to the database now and then, and when the application ends.
 */
@Component
public class LinkCounts {

    private static final Logger LOG = LoggerFactory.getLogger(LinkCounts.class);

    private record Day(LinkId link, LocalDate on) {}

    private record Seen(long opens, long downloads) {
        Seen and(Seen more) {
            return new Seen(opens + more.opens, downloads + more.downloads);
        }
    }

    private final ConcurrentHashMap<Day, Seen> seen = new ConcurrentHashMap<>();
    private final LinkDays days;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LinkCounts(LinkDays days, TransactionTemplate transaction, Clock clock) {
        this.days = days;
        this.transaction = transaction;
        this.clock = clock;
    }

    public void opened(LinkId link) {
        add(link, new Seen(1, 0));
    }

    public void downloaded(LinkId link) {
        add(link, new Seen(0, 1));
    }

    private void add(LinkId link, Seen one) {
        seen.merge(new Day(link, LocalDate.now(clock)), one, Seen::and);
    }

    /** What cannot be written now is written the next time. */
    @Scheduled(fixedDelayString = "PT20S", initialDelayString = "PT20S")
    @PreDestroy
    public void write() {
        for (var day : seen.keySet()) {
            var counted = seen.remove(day);
            if (counted == null) {
                continue;
            }
            try {
                write(Map.entry(day, counted));
            } catch (DataIntegrityViolationException gone) {
                LOG.debug("A link was removed while it was read");
            } catch (DataAccessException e) {
                LOG.warn("What was opened could not be counted yet", e);
                seen.merge(day, counted, Seen::and);
                return;
            }
        }
    }

    private void write(Map.Entry<Day, Seen> counted) {
        if (!added(counted)) {
            try {
                transaction.executeWithoutResult(status -> days.saveAndFlush(new LinkDay(
                        counted.getKey().link(),
                        counted.getKey().on(),
                        counted.getValue().opens(),
                        counted.getValue().downloads())));
            } catch (DataIntegrityViolationException another) { // machine has begun the day, or the link is no more
                if (!added(counted)) {
                    throw another;
                }
            }
        }
    }

    private boolean added(Map.Entry<Day, Seen> counted) {
        return Boolean.TRUE.equals(transaction.execute(status -> days.add(
                        counted.getKey().link().value(),
                        counted.getKey().on(),
                        counted.getValue().opens(),
                        counted.getValue().downloads())
                > 0));
    }
}
