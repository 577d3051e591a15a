package org.mekongmigration.handinhand.search;

import static org.mekongmigration.handinhand.search.EntryBinder.AGES;
import static org.mekongmigration.handinhand.search.EntryBinder.CHANGED;
import static org.mekongmigration.handinhand.search.EntryBinder.KIND;
import static org.mekongmigration.handinhand.search.EntryBinder.LANGUAGES;

import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.mapper.orm.Search;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.work.WorkShelf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finding works by word, kind, age, minutes and language, as far as the person who is signed in may read them. */
@Service
@Transactional(readOnly = true)
public class WorkSearch {

    private static final int MOST_LANGUAGES = 50;

    private final EntityManager entities;
    private final WorkShelf shelf;

    WorkSearch(EntityManager entities, WorkShelf shelf) {
        this.entities = entities;
        this.shelf = shelf;
    }

    /** @param page counted from 0 */
    public FoundWorks find(WorkQuery query, int page, int size) {
        var conditions = new Conditions(shelf.scope());
        AggregationKey<Map<String, Long>> inLanguages = AggregationKey.of("languages");
        var found = Search.session(entities)
                .search(SearchEntry.class)
                .select(f -> f.id(String.class))
                .where(f -> conditions.of(f, query))
                .aggregation(
                        inLanguages,
                        f -> f.terms().field(LANGUAGES, String.class).maxTermCount(MOST_LANGUAGES))
                .sort(f -> f.score().then().field(CHANGED).desc())
                .fetch(page * size, size);
        var languages = new LinkedHashMap<Language, Long>();
        found.aggregation(inLanguages).forEach((tag, count) -> languages.put(new Language(tag), count));
        return new FoundWorks(
                found.hits().stream().map(WorkId::new).toList(),
                found.total().hitCount(),
                counts(conditions, query.withKinds(Set.of()), KIND, Kind.class),
                counts(conditions, query.withAges(Set.of()), AGES, AgeBand.class),
                languages);
    }

    private <E extends Enum<E>> Map<E, Long> counts(
            Conditions conditions, WorkQuery query, String field, Class<E> values) {
        AggregationKey<Map<String, Long>> key = AggregationKey.of(field);
        var counted = Search.session(entities)
                .search(SearchEntry.class)
                .select(f -> f.id(String.class))
                .where(f -> conditions.of(f, query))
                .aggregation(
                        key, f -> f.terms().field(field, String.class).maxTermCount(values.getEnumConstants().length))
                .fetch(0)
                .aggregation(key);
        var counts = new EnumMap<E, Long>(values);
        counted.forEach((name, count) -> counts.put(Enum.valueOf(values, name), count));
        return counts;
    }
}
