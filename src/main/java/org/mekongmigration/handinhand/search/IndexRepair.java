package org.mekongmigration.handinhand.search;

import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.mekongmigration.handinhand.work.WorkReplay;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** At start: entries that are missing are made from the works, and an index that is missing or behind from the entries. */
@Component
@Profile("!still") // there the search is off
class IndexRepair {

    private static final Logger LOG = LoggerFactory.getLogger(IndexRepair.class);

    private final SearchEntries entries;
    private final WorkReplay works;
    private final SearchMapping mapping;

    IndexRepair(SearchEntries entries, WorkReplay works, EntityManagerFactory entities) {
        this.entries = entries;
        this.works = works;
        this.mapping = Search.mapping(entities);
    }

    @EventListener(ApplicationReadyEvent.class)
    void onStart() throws InterruptedException {
        repair();
    }

    /** True if something was missing. */
    boolean repair() throws InterruptedException {
        if (entries.count() < works.count()) {
            LOG.info("Reading {} works for the search.", works.count());
            for (var last = works.tell(""); !last.isEmpty(); last = works.tell(last)) {
                LOG.debug("Read up to {}.", last);
            }
        }
        if (entries.newest().map(Instant::toEpochMilli).equals(newestInIndex()) && entries.count() == countInIndex()) {
            return false;
        }
        LOG.info("Building the index of the search from {} entries.", entries.count());
        mapping.scope(SearchEntry.class).massIndexer().threadsToLoadObjects(2).startAndWait();
        return true;
    }

    private long countInIndex() {
        try (var session = mapping.toOrmSessionFactory().openSession()) {
            return Search.session(session)
                    .search(SearchEntry.class)
                    .where(f -> f.matchAll())
                    .fetchTotalHitCount();
        }
    }

    private Optional<Long> newestInIndex() {
        try (var session = mapping.toOrmSessionFactory().openSession()) {
            return Search.session(session)
                    .search(SearchEntry.class)
                    .select(f -> f.field(EntryBinder.CHANGED, Long.class))
                    .where(f -> f.matchAll())
                    .sort(f -> f.field(EntryBinder.CHANGED).desc())
                    .fetchHits(1)
                    .stream()
                    .findFirst();
        }
    }
}
