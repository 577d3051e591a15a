package org.mekongmigration.handinhand.search;

import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.toSet;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.mekongmigration.handinhand.language.Language;
import org.springframework.stereotype.Component;

/**
 * How many works a query finds, and how many there would be of each value of a facet, whatever values of that facet are chosen. One
 * search finds what has the words; all else is done with sets of entries, which costs next to nothing however much is chosen.
 */
@Component
class LibraryCounts {

    private static final String THEME = EntryBinder.field(Facet.THEME);
    private static final String COUNTRY = EntryBinder.field(Facet.COUNTRY);
    private static final List<String> COUNTED = List.of(
            EntryBinder.KIND,
            EntryBinder.AGES,
            EntryBinder.MINUTES,
            EntryBinder.LANGUAGES,
            EntryBinder.SCHOOL,
            THEME,
            COUNTRY);

    /** By segment, as long as it is in use. */
    private final Cache<Object, Map<String, ValueSets>> known =
            Caffeine.newBuilder().weakKeys().build();

    /** @param values by field of the index, the most frequent first */
    record Counts(long total, Map<String, Map<String, Long>> values) {

        Map<String, Long> of(String field) {
            return values.getOrDefault(field, Map.of());
        }
    }

    Counts count(SearchSession session, Conditions conditions, WorkQuery query) {
        var chosen = chosen(query);
        var scope = session.scope(SearchEntry.class);
        var lucene = LuceneMigrationUtils.toLuceneQuery(
                conditions.of(scope.predicate(), withoutChoices(query)).toPredicate());
        try (var reader = scope.extension(LuceneExtension.get()).openIndexReader()) {
            var searcher = new IndexSearcher(reader);
            var weight = searcher.createWeight(searcher.rewrite(lucene), ScoreMode.COMPLETE_NO_SCORES, 1);
            var counts = new HashMap<String, Map<String, Long>>();
            COUNTED.forEach(field -> counts.put(field, new HashMap<>()));
            var total = 0L;
            for (var segment : reader.leaves()) {
                total += count(segment, weight, chosen, counts);
            }
            counts.replaceAll((field, values) -> frequentFirst(values));
            return new Counts(total, counts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long count(
            LeafReaderContext segment,
            Weight weight,
            Map<String, Set<String>> chosen,
            Map<String, Map<String, Long>> into)
            throws IOException {
        var sets = sets(segment.reader());
        var found = matching(segment, weight);
        var limits = new HashMap<String, FixedBitSet>();
        chosen.forEach((field, values) ->
                limits.put(field, Objects.requireNonNull(sets.get(field)).any(values)));
        var all = limited(found, limits, "");
        for (var field : COUNTED) {
            var some = limits.containsKey(field) ? limited(found, limits, field) : all;
            Objects.requireNonNull(sets.get(field)).count(some, Objects.requireNonNull(into.get(field)));
        }
        return all.cardinality();
    }

    private static FixedBitSet limited(FixedBitSet found, Map<String, FixedBitSet> limits, String but) {
        var limited = found.clone();
        limits.forEach((field, limit) -> {
            if (!field.equals(but)) {
                limited.and(limit);
            }
        });
        return limited;
    }

    private static FixedBitSet matching(LeafReaderContext segment, Weight weight) throws IOException {
        var matching = new FixedBitSet(segment.reader().maxDoc());
        var live = segment.reader().getLiveDocs();
        var scorer = weight.scorer(segment);
        if (scorer != null) {
            var entries = scorer.iterator();
            for (int entry = entries.nextDoc(); entry != DocIdSetIterator.NO_MORE_DOCS; entry = entries.nextDoc()) {
                if (live == null || live.get(entry)) {
                    matching.set(entry);
                }
            }
        }
        return matching;
    }

    private Map<String, ValueSets> sets(LeafReader segment) throws IOException {
        var key = segment.getCoreCacheHelper().getKey();
        var sets = known.getIfPresent(key);
        if (sets == null) {
            sets = new ConcurrentHashMap<>();
            for (var field : COUNTED) {
                sets.put(
                        field,
                        field.equals(EntryBinder.MINUTES)
                                ? ValueSets.ofMinutes(segment, field)
                                : ValueSets.ofWords(segment, field));
            }
            known.put(key, sets);
        }
        return sets;
    }

    private static Map<String, Set<String>> chosen(WorkQuery query) {
        var chosen = new HashMap<String, Set<String>>();
        chosen.put(EntryBinder.KIND, query.kinds().stream().map(Enum::name).collect(toSet()));
        chosen.put(EntryBinder.AGES, query.ages().stream().map(Enum::name).collect(toSet()));
        chosen.put(EntryBinder.MINUTES, query.lengths().stream().map(Enum::name).collect(toSet()));
        chosen.put(
                EntryBinder.LANGUAGES,
                query.languages().stream().map(Language::tag).collect(toSet()));
        chosen.put(EntryBinder.SCHOOL, query.schools());
        chosen.put(THEME, query.chosen(Facet.THEME));
        chosen.put(COUNTRY, query.chosen(Facet.COUNTRY));
        chosen.values().removeIf(Set::isEmpty);
        return chosen;
    }

    private static WorkQuery withoutChoices(WorkQuery query) {
        return query.withKinds(Set.of())
                .withAges(Set.of())
                .withLengths(Set.of())
                .withLanguages(Set.of())
                .withSchools(Set.of())
                .with(Facet.THEME, Set.of())
                .with(Facet.COUNTRY, Set.of())
                .readingFirst(Set.of());
    }

    private static Map<String, Long> frequentFirst(Map<String, Long> counts) {
        var sorted = new LinkedHashMap<String, Long>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(it -> sorted.put(it.getKey(), it.getValue()));
        return sorted;
    }
}
