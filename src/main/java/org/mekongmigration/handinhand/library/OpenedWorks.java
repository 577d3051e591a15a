package org.mekongmigration.handinhand.library;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.library.LibraryNeighbours.Neighbours;
import org.mekongmigration.handinhand.work.WorkBinned;
import org.mekongmigration.handinhand.work.WorkChanged;
import org.mekongmigration.handinhand.work.WorkNumbers;
import org.mekongmigration.handinhand.work.WorkRemoved;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * What the library knows of a work that somebody opens. The database is asked once a second at most: a school that opens one page
 * costs no more than one reader. What changes on this machine is seen at once, what changes on another within that second.
 */
@Service
public class OpenedWorks {

    private static final Duration TRUSTED = Duration.ofSeconds(1);

    /**
     * @param number of its short address
     * @param around another where the neighbours are others
     */
    public record OpenedWork(LibraryCard card, Optional<Long> number, Neighbours neighbours, String around) {}

    private final LibraryCatalogue catalogue;
    private final LibraryNeighbours neighbours;
    private final WorkNumbers numbers;
    private final Cache<WorkId, OpenedWork> opened =
            Caffeine.newBuilder().expireAfterWrite(TRUSTED).maximumSize(5_000).build();

    OpenedWorks(LibraryCatalogue catalogue, LibraryNeighbours neighbours, WorkNumbers numbers) {
        this.catalogue = catalogue;
        this.neighbours = neighbours;
        this.numbers = numbers;
    }

    /** Absent where it is not published, or of a kind that stands in no library. */
    public Optional<OpenedWork> open(WorkId id) {
        var known = opened.getIfPresent(id);
        if (known != null) {
            return Optional.of(known);
        }
        var read = catalogue.card(id).map(this::read);
        read.ifPresent(it -> opened.put(id, it));
        return read;
    }

    private OpenedWork read(LibraryCard card) {
        var beside = neighbours.of(card);
        return new OpenedWork(
                card,
                numbers.number(card.work()),
                beside,
                revisions(beside.uses()) + "; " + revisions(beside.goesWith()));
    }

    private static String revisions(List<LibraryCard> cards) {
        return cards.stream().map(card -> card.work() + " " + card.revision()).collect(Collectors.joining(", "));
    }

    @TransactionalEventListener
    void forget(WorkChanged changed) {
        opened.invalidateAll();
    }

    @TransactionalEventListener
    void forget(WorkBinned binned) {
        opened.invalidateAll();
    }

    @TransactionalEventListener
    void forget(WorkRemoved removed) {
        opened.invalidateAll();
    }
}
