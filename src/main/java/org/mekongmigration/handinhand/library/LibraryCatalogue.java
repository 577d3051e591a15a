package org.mekongmigration.handinhand.library;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mekongmigration.handinhand.account.PersonErased;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.work.ReadRevision;
import org.mekongmigration.handinhand.work.Withdrawal;
import org.mekongmigration.handinhand.work.WorkFacts;
import org.mekongmigration.handinhand.work.WorkReading;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** The works of the library. What is not published is not there, for nobody. */
@Service
public class LibraryCatalogue {

    private record Key(WorkId work, int revision) {}

    private final WorkReading works;
    private final Cache<Key, Optional<LibraryCard>> cards =
            Caffeine.newBuilder().maximumSize(5_000).build();

    LibraryCatalogue(WorkReading works) {
        this.works = works;
    }

    /** Absent where it is not published, or of a kind that stands in no library. */
    @Transactional(readOnly = true)
    public Optional<LibraryCard> card(WorkId id) {
        return works.facts(id)
                .filter(facts -> !works.isBinned(id))
                .flatMap(facts -> facts.published().flatMap(number -> card(facts, number)));
    }

    /** In the order given, without those that are not there. */
    @Transactional(readOnly = true)
    public List<LibraryCard> cards(Collection<WorkId> ids) {
        return ids.stream().flatMap(id -> card(id).stream()).toList();
    }

    /** Where a work stands, or stood before it was taken back. */
    @Transactional(readOnly = true)
    public Optional<String> address(WorkId id) {
        return works.facts(id)
                .filter(facts ->
                        facts.published().isPresent() || facts.withdrawn().isPresent())
                .flatMap(facts -> Shelf.of(facts.kind()).map(shelf -> shelf.address(id)));
    }

    /** Of a work that stood here and was taken back. */
    @Transactional(readOnly = true)
    public Optional<Withdrawal> withdrawn(WorkId id) {
        return works.facts(id)
                .filter(facts -> Shelf.of(facts.kind()).isPresent())
                .filter(facts -> facts.published().isEmpty())
                .flatMap(WorkFacts::withdrawn);
    }

    /** A revision never changes, but names in it are forgotten with their persons. */
    private Optional<LibraryCard> card(WorkFacts facts, int number) {
        return cards.get(
                new Key(facts.id(), number),
                key -> Shelf.of(facts.kind())
                        .flatMap(shelf -> works.revision(facts.id(), number).map(read -> card(shelf, read))));
    }

    private static LibraryCard card(Shelf shelf, ReadRevision read) {
        var content = read.content();
        var facts = CardFacts.of(content);
        return new LibraryCard(
                content.id(),
                shelf,
                read.number(),
                content.title(),
                facts.teaser(),
                content.languages(),
                facts.ages(),
                facts.minutes(),
                facts.themes(),
                facts.picture(),
                content.makers(),
                content.licence(),
                read.published().orElse(read.keptAt()));
    }

    @TransactionalEventListener
    void forget(PersonErased erased) {
        cards.invalidateAll();
    }
}
