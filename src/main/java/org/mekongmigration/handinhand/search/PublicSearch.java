package org.mekongmigration.handinhand.search;

import static org.mekongmigration.handinhand.search.EntryBinder.AGES;
import static org.mekongmigration.handinhand.search.EntryBinder.KIND;
import static org.mekongmigration.handinhand.search.EntryBinder.LANGUAGES;
import static org.mekongmigration.handinhand.search.EntryBinder.MINUTES;
import static org.mekongmigration.handinhand.search.EntryBinder.SCHOOL;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.util.FixedBitSet;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finding what is published, for everybody: nobody need be signed in, and nothing else is ever found, whatever a query asks. */
@Service
@Transactional(readOnly = true)
public class PublicSearch {

    /**
     * One page of what was found, best first, with how many there would be of each value, whatever values of its facet are
     * chosen now.
     *
     * @param total of all pages
     */
    public record Found(
            List<WorkId> works,
            long total,
            Map<Kind, Long> kinds,
            Map<AgeBand, Long> ages,
            Map<MinutesBand, Long> minutes,
            Map<Language, Long> languages,
            Map<String, Long> themes,
            Map<String, Long> countries,
            Map<String, Long> schools) {}

    private static final Conditions EVERYBODY = new Conditions(null, Set.of());

    private final EntityManager entities;
    private final LibraryCounts counting;

    PublicSearch(EntityManager entities, LibraryCounts counting) {
        this.entities = entities;
        this.counting = counting;
    }

    /** @param page counted from 0 */
    public Found find(WorkQuery asked, int page, int size) {
        var query = asked.withBookmarked(false);
        return look(query, hits -> {
            var found = found(hits);
            var counts = counting.count(hits.segments(), found, query);
            return new Found(
                    best(hits, found, query, page * size, size),
                    counts.total(),
                    named(counts.of(KIND), Kind.class),
                    named(counts.of(AGES), AgeBand.class),
                    named(counts.of(MINUTES), MinutesBand.class),
                    languages(counts.of(LANGUAGES)),
                    counts.of(EntryBinder.field(Facet.THEME)),
                    counts.of(EntryBinder.field(Facet.COUNTRY)),
                    counts.of(SCHOOL));
        });
    }

    /** The same works without the counts. */
    public List<WorkId> works(WorkQuery asked, int from, int most) {
        var query = asked.withBookmarked(false);
        return look(query, hits -> best(hits, found(hits), query, from, most));
    }

    private interface Looking<T> {
        T in(LibraryHits hits) throws IOException;
    }

    private <T> T look(WorkQuery query, Looking<T> looking) {
        var scope = Search.session(entities).scope(SearchEntry.class);
        try (var index = scope.extension(LuceneExtension.get()).openIndexReader()) {
            var lookedUp = LibraryCounts.withoutChoices(query);
            return looking.in(new LibraryHits(index, scope.predicate(), EVERYBODY, lookedUp));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<FixedBitSet> found(LibraryHits hits) throws IOException {
        var found = new ArrayList<FixedBitSet>();
        for (var segment : hits.segments()) {
            found.add(hits.in(segment));
        }
        return found;
    }

    /**
     * What is in the languages of the reader comes before all others, which are weighed only if the page has room for them. Where she
     * asks for no words nothing else tells what is best for her, so what is in her first language comes before what is in her second.
     */
    private List<WorkId> best(LibraryHits hits, List<FixedBitSet> found, WorkQuery query, int from, int most)
            throws IOException {
        var left = new ArrayList<FixedBitSet>();
        for (var segment : hits.segments()) {
            left.add(counting.chosen(segment, found.get(segment.ord), query));
        }
        var together =
                query.words().isBlank() ? query.first().stream().map(List::of).toList() : List.of(query.first());
        var best = new ArrayList<String>();
        var before = 0;
        for (var languages : together) {
            var read = new ArrayList<FixedBitSet>();
            for (var segment : hits.segments()) {
                var first = counting.in(languages, segment, left.get(segment.ord));
                left.get(segment.ord).andNot(first);
                read.add(first);
            }
            best.addAll(hits.best(read, Math.max(0, from - before), most - best.size()));
            before += read.stream().mapToInt(FixedBitSet::cardinality).sum();
        }
        best.addAll(hits.best(left, Math.max(0, from - before), most - best.size()));
        return best.stream().map(WorkId::new).toList();
    }

    private static Map<Language, Long> languages(Map<String, Long> counts) {
        var languages = new LinkedHashMap<Language, Long>();
        counts.forEach((tag, count) -> languages.put(new Language(tag), count));
        return languages;
    }

    private static <E extends Enum<E>> Map<E, Long> named(Map<String, Long> counts, Class<E> values) {
        var named = new EnumMap<E, Long>(values);
        counts.forEach((name, count) -> named.put(Enum.valueOf(values, name), count));
        return named;
    }
}
