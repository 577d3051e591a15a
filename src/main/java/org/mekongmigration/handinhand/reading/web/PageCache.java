package org.mekongmigration.handinhand.reading.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.mekongmigration.handinhand.account.PersonErased;
import org.mekongmigration.handinhand.content.Reference;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.reading.Reading;
import org.mekongmigration.handinhand.reading.ReadingRoom;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Pages that were made of late. A frozen page stays as it is; of any other it is asked once a second whether what it names is still
 * the newest, so that a page is made anew only if it would be another.
 */
@Component
class PageCache {

    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final long TRUSTED_MILLIS = 1_000;

    private final ReadingRoom room;
    private final Clock clock;
    private final Cache<Object, Optional<Kept>> pages;
    private final Cache<ReadingKey, List<Language>> languages;

    PageCache(ReadingRoom room, Clock clock, @Value("${handinhand.public.page-cache-megabytes:64}") long megabytes) {
        this.room = room;
        this.clock = clock;
        Ticker ticker = () -> TimeUnit.MILLISECONDS.toNanos(clock.millis());
        pages = Caffeine.newBuilder()
                .ticker(ticker)
                .expireAfterWrite(KEPT)
                .maximumWeight(megabytes << 20)
                .weigher((Object key, Optional<Kept> kept) ->
                        kept.map(made -> made.page().weight()).orElse(1))
                .build();
        languages = Caffeine.newBuilder()
                .ticker(ticker)
                .expireAfterWrite(Duration.ofMinutes(1))
                .maximumSize(20_000)
                .build();
    }

    /** What was made, and of which works. */
    record Made(PreparedPage page, Set<Reference> references) {}

    private record Kept(PreparedPage page, Set<Reference> references, String standing, AtomicLong askedAt) {}

    List<Language> languages(Reading reading) {
        return languages.get(ReadingKey.of(reading, null), key -> room.languages(reading));
    }

    /** @param key everything that is seen on the page */
    Optional<PreparedPage> page(Object key, Reading reading, Supplier<Optional<Made>> making) {
        var known = pages.getIfPresent(key);
        if (known != null && known.filter(kept -> isGood(kept, reading)).isPresent()) {
            return known.map(Kept::page);
        }
        if (known != null) {
            pages.asMap().remove(key, known);
        }
        // whoever comes while it is made waits for the same one
        return pages.get(key, any -> making.get().map(made -> kept(made, reading)))
                .map(Kept::page);
    }

    private boolean isGood(Kept kept, Reading reading) {
        return reading.mode() == Reading.Mode.FROZEN || isStill(kept, reading);
    }

    private Kept kept(Made made, Reading reading) {
        return new Kept(
                made.page(),
                made.references(),
                room.standing(reading, made.references()),
                new AtomicLong(clock.millis()));
    }

    private boolean isStill(Kept kept, Reading reading) {
        var now = clock.millis();
        var asked = kept.askedAt().get();
        if (now - asked < TRUSTED_MILLIS || !kept.askedAt().compareAndSet(asked, now)) {
            return true;
        }
        return room.standing(reading, kept.references()).equals(kept.standing());
    }

    /** Her name stands on no page any more. */
    @TransactionalEventListener
    void forget(PersonErased erased) {
        pages.invalidateAll();
        languages.invalidateAll();
    }
}
