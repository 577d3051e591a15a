package org.mekongmigration.handinhand.reading.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How much one client may ask of the public face. Two hundred phones behind one address that open the same lesson with all its
 * pictures at once feel nothing; who asks on and on waits.
 */
@Component
class Floods {

    private static final Duration REMEMBERED = Duration.ofMinutes(10);
    private static final int PLACES = 50_000;

    private final ClientAddress clients;
    private final int atOnce;
    private final int aSecond;
    private final TimeMeter time;
    private final Cache<String, Bucket> places = Caffeine.newBuilder()
            .expireAfterAccess(REMEMBERED)
            .maximumSize(PLACES)
            .build();

    /**
     * @param atOnce so many requests in one breath
     * @param aSecond so many as long as she likes
     */
    @Autowired
    Floods(
            ClientAddress clients,
            @Value("${handinhand.public.requests-at-once}") int atOnce,
            @Value("${handinhand.public.requests-a-second}") int aSecond) {
        this(clients, atOnce, aSecond, TimeMeter.SYSTEM_NANOTIME);
    }

    Floods(ClientAddress clients, int atOnce, int aSecond, TimeMeter time) {
        this.clients = clients;
        this.atOnce = atOnce;
        this.aSecond = aSecond;
        this.time = time;
    }

    /** Counts this request; how long its client has to wait if it was one too many. */
    Optional<Duration> wait(HttpServletRequest request) {
        var bucket = places.get(clients.of(request), first -> bucket());
        if (bucket.tryConsume(1)) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill()));
    }

    private Bucket bucket() {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(atOnce).refillGreedy(aSecond, Duration.ofSeconds(1)))
                .build();
    }
}
