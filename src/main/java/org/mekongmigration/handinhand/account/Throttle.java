package org.mekongmigration.handinhand.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Counts failures at the door for a quarter of an hour. The small limit is for one name from one address, so that a stranger
 * elsewhere cannot lock a teacher out by failing in her name; the larger ones are for one name and for one address (a school
 * has one for all its teachers).
 */
@Component
class Throttle {

    private static final int BY_BOTH = 8;
    private static final int BY_NAME = 60;
    private static final int BY_ADDRESS = 60;
    private static final Duration REMEMBERED = Duration.ofMinutes(15);

    private final Cache<String, Integer> failures;

    Throttle(Clock clock) {
        failures = Caffeine.newBuilder()
                .expireAfterWrite(REMEMBERED)
                .maximumSize(200_000)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    boolean closed(String name, String address) {
        return count(both(name, address)) >= BY_BOTH
                || count(name(name)) >= BY_NAME
                || count(address(address)) >= BY_ADDRESS;
    }

    void failed(String name, String address) {
        add(both(name, address));
        add(name(name));
        add(address(address));
    }

    void succeeded(String name, String address) {
        failures.invalidate(both(name, address));
    }

    private int count(String key) {
        var counted = failures.getIfPresent(key);
        return counted == null ? 0 : counted;
    }

    private void add(String key) {
        failures.asMap().merge(key, 1, Integer::sum);
    }

    private static String both(String name, String address) {
        return "both " + address + " " + name;
    }

    private static String name(String name) {
        return "name " + name;
    }

    private static String address(String address) {
        return "address " + address;
    }
}
