package org.mekongmigration.handinhand.search;

import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.toSet;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.FixedBitSet;
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

    /** @param found by the query without its choices, by segment */
    Counts count(List<LeafReaderContext> segments, List<FixedBitSet> found, WorkQuery query) throws IOException {
        var chosen = chosen(query);
        var counts = new HashMap<String, Map<String, Long>>();
        COUNTED.forEach(field -> counts.put(field, new HashMap<>()));
        var total = 0L;
        for (var segment : segments) {
            total += count(sets(segment.reader()), found.get(segment.ord), chosen, counts);
        }
        counts.replaceAll((field, values) -> frequentFirst(values));
        return new Counts(total, counts);
    }

    private static long count(
            Map<String, ValueSets> sets,
            FixedBitSet found,
            Map<String, Set<String>> chosen,
            Map<String, Map<String, Long>> into) {
        var limits = limits(sets, chosen);
        var all = limited(found, limits, "");
        for (var field : COUNTED) {
            var some = limits.containsKey(field) ? limited(found, limits, field) : all;
            Objects.requireNonNull(sets.get(field)).count(some, Objects.requireNonNull(into.get(field)));
        }
        return all.cardinality();
    }

    /** What is left of them with all that is chosen. */
    FixedBitSet chosen(LeafReaderContext segment, FixedBitSet found, WorkQuery query) throws IOException {
        return limited(found, limits(sets(segment.reader()), chosen(query)), "");
    }

    /** Those of them that are in any of these languages. */
    FixedBitSet in(Collection<Language> languages, LeafReaderContext segment, FixedBitSet some) throws IOException {
        var readable = Objects.requireNonNull(sets(segment.reader()).get(EntryBinder.LANGUAGES))
                .any(languages.stream().map(Language::tag).toList());
        readable.and(some);
        return readable;
    }

    private static Map<String, FixedBitSet> limits(Map<String, ValueSets> sets, Map<String, Set<String>> chosen) {
        var limits = new HashMap<String, FixedBitSet>();
        chosen.forEach((field, values) ->
                limits.put(field, Objects.requireNonNull(sets.get(field)).any(values)));
        return limits;
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

    /** What is left to look up in the index. */
    static WorkQuery withoutChoices(WorkQuery query) {
        return query.withKinds(Set.of())
                .withAges(Set.of())
                .withLengths(Set.of())
                .withLanguages(Set.of())
                .withSchools(Set.of())
                .with(Facet.THEME, Set.of())
                .with(Facet.COUNTRY, Set.of());
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
