package org.mekongmigration.handinhand.search;

import java.time.Clock;
import java.util.List;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.work.WorkBinned;
import org.mekongmigration.handinhand.work.WorkChanged;
import org.mekongmigration.handinhand.work.WorkRemoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes the entry of a work in the transaction that changed the work; the index follows with the commit. */
@Component
class Indexing {

    private final SearchEntries entries;
    private final List<SearchFacts> facts;
    private final Clock clock;

    Indexing(SearchEntries entries, List<SearchFacts> facts, Clock clock) {
        this.entries = entries;
        this.facts = facts;
        this.clock = clock;
    }

    @EventListener
    void on(WorkChanged changed) {
        var id = changed.work().id().value();
        var entry = entries.findById(id).orElseGet(() -> new SearchEntry(id));
        entry.describe(changed.work(), changed.shown(), known(changed.shown()), clock.instant());
        entries.save(entry);
    }

    @EventListener
    void on(WorkRemoved removed) {
        entries.findById(removed.work().value()).ifPresent(entries::delete);
    }

    @EventListener
    void on(WorkBinned binned) {
        entries.findById(binned.work().value()).ifPresent(entries::delete);
    }

    private SearchFacts.Facts known(Content content) {
        return facts.stream()
                .filter(kind -> kind.knows(content))
                .findFirst()
                .map(kind -> kind.of(content))
                .orElse(SearchFacts.Facts.NONE);
    }
}
