package org.mekongmigration.handinhand.sharing.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Slows down who tries addresses that are none. Counted are different addresses that did not open, not openings: two hundred phones
 * that read one link take nothing from it, nor do two hundred that open one which was withdrawn. Who has used it up gets nothing
 * more but what was opened from the same place before, so that a guesser in a school shuts no classroom.
 */
@Component
class Guesses {

    static final int AT_ONCE = 100;

    private static final Duration AGAIN = Duration.ofHours(1);
    private static final int PLACES = 50_000;
    private static final int REMEMBERED = 200_000;

    private final TimeMeter time;
    private final Cache<String, Bucket> places;
    private final Cache<String, Boolean> opened;
    private final Cache<String, Boolean> missed;

    Guesses(Clock clock) {
        time = new ClockMeter(clock);
        places = cache(clock, PLACES).build();
        opened = cache(clock, REMEMBERED).build();
        missed = cache(clock, REMEMBERED).build();
    }

    private static Caffeine<Object, Object> cache(Clock clock, int most) {
        return Caffeine.newBuilder()
                .expireAfterAccess(AGAIN)
                .maximumSize(most)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()));
    }

    /** How long this client has to wait before it may try this address; empty if it may now. */
    Optional<Duration> wait(String client, String address) {
        if (opened.getIfPresent(client + " " + address) != null) {
            return Optional.empty();
        }
        var bucket = places.getIfPresent(client);
        if (bucket == null) {
            return Optional.empty();
        }
        var probe = bucket.estimateAbilityToConsume(1);
        return probe.canBeConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    void opened(String client, String address) {
        opened.put(client + " " + address, true);
    }

    /** The same one again, within the hour, is no new guess. */
    void missed(String client, String address) {
        if (missed.asMap().putIfAbsent(client + " " + address, true) == null) {
            places.get(client, fresh -> bucket()).tryConsume(1);
        }
    }

    private Bucket bucket() {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(AT_ONCE).refillGreedy(AT_ONCE, AGAIN))
                .build();
    }

    /** The application's clock, so that tests need not wait. */
    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
