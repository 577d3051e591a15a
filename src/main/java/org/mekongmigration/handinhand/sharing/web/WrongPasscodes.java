package org.mekongmigration.handinhand.sharing.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.mekongmigration.handinhand.sharing.LinkId;
import org.springframework.stereotype.Component;

/**
 * At most ten wrong passcodes in any hour, by link and client; right ones do not count. A bucket that fills again would let ten more
 * through within the same hour, so the hour is kept as it was: ten moments.
 */
@Component
class WrongPasscodes {

    static final int MOST = 10;

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int PLACES = 100_000;

    private final Clock clock;
    private final Cache<String, Deque<Instant>> wrong;

    WrongPasscodes(Clock clock) {
        this.clock = clock;
        wrong = Caffeine.newBuilder()
                .expireAfterAccess(HOUR)
                .maximumSize(PLACES)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /**
     * Takes one of the ten before the passcode is looked at, so that a hundred at once are no more than ten.
     *
     * @return how long to wait if there is none left
     */
    Optional<Duration> take(LinkId link, String client) {
        var now = clock.instant();
        var moments = wrong.get(key(link, client), fresh -> new ArrayDeque<>());
        synchronized (moments) {
            while (!moments.isEmpty() && !moments.getFirst().plus(HOUR).isAfter(now)) {
                moments.removeFirst();
            }
            if (moments.size() >= MOST) {
                return Optional.of(Duration.between(now, moments.getFirst().plus(HOUR)));
            }
            moments.addLast(now);
            return Optional.empty();
        }
    }

    /** It was right. */
    void giveBack(LinkId link, String client) {
        var moments = wrong.getIfPresent(key(link, client));
        if (moments != null) {
            synchronized (moments) {
                moments.pollLast();
            }
        }
    }

    private static String key(LinkId link, String client) {
        return link + " " + client;
    }
}
