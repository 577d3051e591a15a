package org.mekongmigration.handinhand.search;

import static org.mekongmigration.handinhand.search.EntryBinder.CHANGED;
import static org.mekongmigration.handinhand.search.EntryBinder.WORK;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.mapper.orm.search.loading.dsl.SearchLoadingOptionsStep;
import org.hibernate.search.mapper.orm.session.SearchSession;

/**
 * A query together with how many works have which value of a field. What is counted as if its own choice was not made, because
 * further values can be chosen, needs a query of its own only while something is chosen.
 */
final class Counting {

    private static final int MOST_VALUES = 100;

    private final SearchSession session;
    private final Conditions conditions;
    private final WorkQuery query;
    private final List<String> together = new ArrayList<>();
    private final Map<String, Map<String, Long>> counts = new HashMap<>();

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
            run(others, List.of(field), 0, 0);
        }
    }

    /** The works, best first, then the one changed last. */
    SearchResult<String> fetch(int from, int most) {
        return run(query, together, from, most);
    }

    /** After fetching: how many there are of each value, the most frequent first. */
    Map<String, Long> counts(String field) {
        return counts.getOrDefault(field, Map.of());
    }

    private SearchResult<String> run(WorkQuery asked, List<String> fields, int from, int most) {
        var search = sorted(asked);
        for (var field : fields) {
            search.aggregation(
                    key(field), f -> f.terms().field(field, String.class).maxTermCount(MOST_VALUES));
        }
        SearchResult<String> found = search.fetch(from, most);
        fields.forEach(field -> counts.put(field, found.aggregation(key(field))));
        return found;
    }

    private SearchQueryOptionsStep<?, ?, String, SearchLoadingOptionsStep, ?, ?> sorted(WorkQuery asked) {
        return session.search(SearchEntry.class)
                .select(f -> f.id(String.class))
                .where(f -> conditions.of(f, asked))
                .sort(f -> f.score().then().field(CHANGED).desc().then().field(WORK));
    }

    private static AggregationKey<Map<String, Long>> key(String field) {
        return AggregationKey.of(field);
    }
}
