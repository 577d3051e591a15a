package org.mekongmigration.handinhand.library;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.Reference;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.search.AgeBand;
import org.mekongmigration.handinhand.search.Facet;
import org.mekongmigration.handinhand.search.PublicSearch;
import org.mekongmigration.handinhand.search.WorkQuery;
import org.mekongmigration.handinhand.work.PublishedWorks;
import org.mekongmigration.handinhand.work.ReadRevision;
import org.mekongmigration.handinhand.work.WorkReading;
import org.springframework.stereotype.Service;

/** What stands beside a work in the library: who uses it, and what goes well with it. The same works give the same answer. */
@Service
public class LibraryNeighbours {

    private static final int MOST = 4;
    private static final int CANDIDATES = 60;
    private static final int TOGETHER = 5;
    private static final int THEME = 3;

    /** Both in the order in which they are shown. */
    public record Neighbours(List<LibraryCard> uses, List<LibraryCard> goesWith) {}

    private record Key(WorkId work, int revision) {}

    private final LibraryCatalogue catalogue;
    private final PublicSearch search;
    private final PublishedWorks published;
    private final WorkReading works;
    private final ContentFormat format;
    private final Cache<Key, Neighbours> known = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(1))
            .maximumSize(5_000)
            .build();

    LibraryNeighbours(
            LibraryCatalogue catalogue,
            PublicSearch search,
            PublishedWorks published,
            WorkReading works,
            ContentFormat format) {
        this.catalogue = catalogue;
        this.search = search;
        this.published = published;
        this.works = works;
        this.format = format;
    }

    /** Not older than a minute; what was withdrawn meanwhile is left out. */
    public Neighbours of(LibraryCard card) {
        var found = known.get(new Key(card.work(), card.revision()), key -> find(card));
        return new Neighbours(still(found.uses()), still(found.goesWith()));
    }

    private List<LibraryCard> still(List<LibraryCard> cards) {
        return catalogue.cards(cards.stream().map(LibraryCard::work).toList());
    }

    private Neighbours find(LibraryCard card) {
        var users = published.using(card.work());
        var named = named(card.work()).toList();
        var closeness = new HashMap<WorkId, Integer>();
        users.forEach(user -> named(user).forEach(other -> closeness.merge(other, TOGETHER, Integer::sum)));
        speakingOf(card).forEach(id -> closeness.merge(id, TOGETHER, Integer::sum));
        var about = about(card, named, users);
        candidates(about).forEach(id -> closeness.merge(id, 0, Integer::sum));
        closeness.remove(card.work());
        users.forEach(closeness::remove);
        named.forEach(closeness::remove); // it names them itself
        var close = catalogue.cards(closeness.keySet()).stream()
                .filter(other -> about.like(other) + closeness.getOrDefault(other.work(), 0) > 1)
                .sorted(Comparator.<LibraryCard>comparingInt(
                                other -> -about.like(other) - closeness.getOrDefault(other.work(), 0))
                        .thenComparing(other -> other.work().value()))
                .limit(MOST)
                .toList();
        return new Neighbours(catalogue.cards(users), close);
    }

    /** A plan has the themes of its activities, a set the ages of its lessons; a word those of the works that use it. */
    private About about(LibraryCard card, List<WorkId> named, List<WorkId> users) {
        var themes = new HashSet<>(card.themes());
        var ages = EnumSet.noneOf(AgeBand.class);
        if (card.ages() != null) {
            ages.addAll(AgeBand.of(card.ages()));
        }
        if (themes.isEmpty() || ages.isEmpty()) {
            for (var other : catalogue.cards(named.isEmpty() ? users : named)) {
                if (card.themes().isEmpty()) {
                    themes.addAll(other.themes());
                }
                if (card.ages() == null && other.ages() != null) {
                    ages.addAll(AgeBand.of(other.ages()));
                }
            }
        }
        return new About(card.shelf(), themes, ages);
    }

    /** Works in which a word stands go well with the word. */
    private List<WorkId> speakingOf(LibraryCard card) {
        return card.shelf() == Shelf.TERMS
                ? card.title()
                        .in(card.languages().getFirst())
                        .map(word -> search.works(WorkQuery.everything().withWords(word), 0, CANDIDATES))
                        .orElse(List.of())
                : List.of();
    }

    private Stream<WorkId> named(WorkId work) {
        return works.published(work).map(ReadRevision::content).map(format::references).stream()
                .flatMap(Set::stream)
                .map(Reference::work);
    }

    private List<WorkId> candidates(About about) {
        var found = new ArrayList<WorkId>();
        if (!about.themes().isEmpty()) {
            found.addAll(search.works(WorkQuery.everything().with(Facet.THEME, about.themes()), 0, CANDIDATES));
        }
        if (!about.ages().isEmpty()) {
            found.addAll(search.works(WorkQuery.everything().withAges(about.ages()), 0, CANDIDATES));
        }
        return found;
    }

    /** What a work is about, as far as another can be like it. */
    private record About(Shelf shelf, Set<String> themes, Set<AgeBand> ages) {

        int like(LibraryCard other) {
            var common = new HashSet<>(themes);
            common.retainAll(other.themes());
            var sameAges = other.ages() != null && !Collections.disjoint(AgeBand.of(other.ages()), ages);
            return THEME * common.size() + (sameAges ? 1 : 0) + (shelf == other.shelf() ? 0 : 1);
        }
    }
}
