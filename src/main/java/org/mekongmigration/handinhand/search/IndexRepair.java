package org.mekongmigration.handinhand.search;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.mekongmigration.handinhand.work.WorkReplay;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * At start: entries that are missing or of an earlier form are made from the works, and an index that is missing or behind from
 * the entries. Indexes with the fields of earlier times are thrown away.
 */
@Component
@Profile("!still") // there the search is off
class IndexRepair {

    private static final Logger LOG = LoggerFactory.getLogger(IndexRepair.class);

    private final SearchEntries entries;
    private final WorkReplay works;
    private final IndexRebuilding rebuilding;
    private final SearchMapping mapping;
    private final Path folder;

    IndexRepair(
            SearchEntries entries,
            WorkReplay works,
            IndexRebuilding rebuilding,
            EntityManagerFactory entities,
            @Value("${spring.jpa.properties.hibernate.search.backend.directory.root}") Path folder) {
        this.entries = entries;
        this.works = works;
        this.rebuilding = rebuilding;
        this.mapping = Search.mapping(entities);
        this.folder = folder;
    }

    @EventListener(ApplicationReadyEvent.class)
    void onStart() throws InterruptedException {
        repair();
        removeEarlier();
    }

    /** True if something was missing. */
    boolean repair() throws InterruptedException {
        if (entries.count() < works.count() || entries.existsByFormLessThan(SearchEntry.FORM)) {
            LOG.info("Reading {} works for the search.", works.count());
            rebuilding.retell(IndexRebuilding.Progress.SILENT);
        } else if (entries.newest().map(Instant::toEpochMilli).equals(newestInIndex())
                && entries.count() == countInIndex()) {
            return false;
        }
        LOG.info("Building the index of the search from {} entries.", entries.count());
        rebuilding.write(IndexRebuilding.Progress.SILENT, entries.count());
        return true;
    }

    /** None of them is read any more. */
    void removeEarlier() {
        try (var indexes = Files.newDirectoryStream(folder, "works*")) {
            for (var index : indexes) {
                if (!index.getFileName().toString().equals(SearchEntry.INDEX)) {
                    LOG.info("Removing the index {}, which had other fields.", index.getFileName());
                    FileSystemUtils.deleteRecursively(index);
                }
            }
        } catch (NoSuchFileException e) {
            LOG.debug("The index lies in no folder.");
        } catch (IOException | DirectoryIteratorException e) {
            LOG.warn("An earlier index was left behind: {}", e.toString());
        }
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
