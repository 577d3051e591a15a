package org.mekongmigration.handinhand.search;

import static org.mekongmigration.handinhand.search.EntryBinder.CHANGED;
import static org.mekongmigration.handinhand.search.EntryBinder.MINUTES;
import static org.mekongmigration.handinhand.search.EntryBinder.WORK;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.util.common.data.Range;

/**
 * A query together with how many works have which value of a field. What is counted as if its own choice was not made, because
 * further values can be chosen, needs a query of its own only while something is chosen.
 */
final class Counting {

    private static final int MOST_VALUES = 1_000;

    private static final AggregationKey<Map<Range<Integer>, Long>> MINUTES_COUNTED = AggregationKey.of(MINUTES);
    private static final List<Range<Integer>> RANGES = Arrays.stream(MinutesBand.values())
            .map(band -> Range.between(band.from(), band.to()))
            .toList();

    private final SearchSession session;
    private final Conditions conditions;
    private final WorkQuery query;
    private final List<String> together = new ArrayList<>();
    private final Map<String, Map<String, Long>> counts = new HashMap<>();
    private final Map<MinutesBand, Long> minutes = new EnumMap<>(MinutesBand.class);
    private boolean minutesTogether;

    Counting(SearchSession session, Conditions conditions, WorkQuery query) {
        this.session = session;
        this.conditions = conditions;
        this.query = query;
    }

    /** @param others the query without what is chosen of this field */
    void count(String field, WorkQuery others) {
        if (others.equals(query)) {
            together.add(field);
        } else {
            run(others, List.of(field), false, 0, 0);
        }
    }

    /** @param others the query without minutes that are chosen */
    void countMinutes(WorkQuery others) {
        if (others.equals(query)) {
            minutesTogether = true;
        } else {
            run(others, List.of(), true, 0, 0);
        }
    }

    /** The works, best first, then the one changed last. */
    SearchResult<String> fetch(int from, int most) {
        return run(query, together, minutesTogether, from, most);
    }

    /** After fetching: how many there are of each value, the most frequent first. */
    Map<String, Long> counts(String field) {
        return counts.getOrDefault(field, Map.of());
    }

    /** After fetching: how many works there are of each length. */
    Map<MinutesBand, Long> minutes() {
        return minutes;
    }

    private SearchResult<String> run(WorkQuery asked, List<String> fields, boolean withMinutes, int from, int most) {
        var search = session.search(SearchEntry.class)
                .select(f -> f.id(String.class))
                .where(f -> conditions.of(f, asked))
                .sort(f -> f.score().then().field(CHANGED).desc().then().field(WORK));
        for (var field : fields) {
            search.aggregation(
                    key(field), f -> f.terms().field(field, String.class).maxTermCount(MOST_VALUES));
        }
        if (withMinutes) {
            search.aggregation(
                    MINUTES_COUNTED,
                    f -> f.range().field(MINUTES, Integer.class).ranges(RANGES));
        }
        SearchResult<String> found = search.fetch(from, most);
        if (withMinutes) {
            var counted = List.copyOf(found.aggregation(MINUTES_COUNTED).values());
            for (var band : MinutesBand.values()) {
                minutes.put(band, counted.get(band.ordinal()));
            }
        }
        fields.forEach(field -> counts.put(field, found.aggregation(key(field))));
        return found;
    }

    private static AggregationKey<Map<String, Long>> key(String field) {
        return AggregationKey.of(field);
    }
}
