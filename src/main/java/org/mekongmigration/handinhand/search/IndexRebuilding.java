package org.mekongmigration.handinhand.search;

import jakarta.persistence.EntityManagerFactory;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.massindexing.MassIndexingMonitor;
import org.mekongmigration.handinhand.work.WorkReplay;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes entries and index anew from the works, whatever state they are in. Nobody else may write the index meanwhile. */
@Service
@Profile("!still") // there the search is off
public class IndexRebuilding {

    /** Told as the work goes on. */
    public interface Progress {

        /** Tells nobody. */
        Progress SILENT = new Progress() {
            @Override
            public void read(long done, long all) {}

            @Override
            public void built(long done, long all) {}
        };

        /** So many of all works were read. */
        void read(long done, long all);

        /** So many of all entries are in the index. */
        void built(long done, long all);
    }

    private static final int LOADED_AT_ONCE = 50;

    private final SearchEntries entries;
    private final WorkReplay works;
    private final TransactionTemplate transaction;
    private final SearchMapping mapping;

    IndexRebuilding(
            SearchEntries entries, WorkReplay works, TransactionTemplate transaction, EntityManagerFactory entities) {
        this.entries = entries;
        this.works = works;
        this.transaction = transaction;
        this.mapping = Search.mapping(entities);
    }

    /** @return how many works can be found now */
    public long rebuild(Progress progress) throws InterruptedException {
        transaction.executeWithoutResult(status -> entries.makeAllOfEarlierForm()); // told anew, but not changed now
        retell(progress);
        transaction.executeWithoutResult(status -> entries.deleteEarlierThan(SearchEntry.FORM)); // of works in the bin
        var count = entries.count();
        write(progress, count);
        return count;
    }

    /**
     * Makes all entries anew and leaves the index as it is, for whoever writes all of it afterwards: work by work it would be written
     * a thousand times.
     */
    void retell(Progress progress) {
        mapping.indexingPlanFilter(context -> context.exclude(SearchEntry.class));
        try {
            var all = works.count();
            long done = 0;
            for (var last = works.tell(""); !last.isEmpty(); last = works.tell(last)) {
                done = Math.min(all, done + WorkReplay.AT_ONCE);
                progress.read(done, all);
            }
        } finally {
            mapping.indexingPlanFilter(context -> context.include(SearchEntry.class));
        }
    }

    /** Writes the whole index from the entries. */
    void write(Progress progress, long all) throws InterruptedException {
        mapping.scope(SearchEntry.class)
                .massIndexer()
                .threadsToLoadObjects(2)
                .batchSizeToLoadObjects(LOADED_AT_ONCE)
                .monitor(new Monitor(progress, all))
                .startAndWait();
    }

    private static final class Monitor implements MassIndexingMonitor {

        private final Progress progress;
        private final long all;
        private final AtomicLong added = new AtomicLong();

        Monitor(Progress progress, long all) {
            this.progress = progress;
            this.all = all;
        }

        @Override
        public void documentsAdded(long increment) {
            progress.built(added.addAndGet(increment), all);
        }

        @Override
        public void documentsBuilt(long increment) {}

        @Override
        public void entitiesLoaded(long increment) {}

        @Override
        public void addToTotalCount(long increment) {}

        @Override
        public void indexingCompleted() {}
    }
}
