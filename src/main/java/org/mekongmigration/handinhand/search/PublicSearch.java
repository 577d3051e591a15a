package org.mekongmigration.handinhand.search;

import static org.mekongmigration.handinhand.search.EntryBinder.AGES;
import static org.mekongmigration.handinhand.search.EntryBinder.KIND;
import static org.mekongmigration.handinhand.search.EntryBinder.LANGUAGES;
import static org.mekongmigration.handinhand.search.EntryBinder.SCHOOL;

import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    PublicSearch(EntityManager entities) {
        this.entities = entities;
    }

    /** @param page counted from 0 */
    public Found find(WorkQuery asked, int page, int size) {
        var query = asked.withBookmarked(false);
        var counting = new Counting(Search.session(entities), EVERYBODY, query);
        counting.count(KIND, query.withKinds(Set.of()));
        counting.count(AGES, query.withAges(Set.of()));
        counting.count(LANGUAGES, query.withLanguages(Set.of()));
        counting.count(SCHOOL, query.withSchools(Set.of()));
        counting.countMinutes(query.withMinutes(null, null).withLengths(Set.of()));
        for (var facet : List.of(Facet.THEME, Facet.COUNTRY)) {
            counting.count(EntryBinder.field(facet), query.with(facet, Set.of()));
        }
        var found = counting.fetch(page * size, size);
        var languages = new LinkedHashMap<Language, Long>();
        counting.counts(LANGUAGES).forEach((tag, count) -> languages.put(new Language(tag), count));
        return new Found(
                found.hits().stream().map(WorkId::new).toList(),
                found.total().hitCount(),
                named(counting.counts(KIND), Kind.class),
                named(counting.counts(AGES), AgeBand.class),
                counting.minutes(),
                languages,
                counting.counts(EntryBinder.field(Facet.THEME)),
                counting.counts(EntryBinder.field(Facet.COUNTRY)),
                counting.counts(SCHOOL));
    }

    /** The same works without the counts. */
    public List<WorkId> works(WorkQuery query, int from, int most) {
        return new Counting(Search.session(entities), EVERYBODY, query.withBookmarked(false))
                .fetch(from, most).hits().stream().map(WorkId::new).toList();
    }

    private static <E extends Enum<E>> Map<E, Long> named(Map<String, Long> counts, Class<E> values) {
        var named = new EnumMap<E, Long>(values);
        counts.forEach((name, count) -> named.put(Enum.valueOf(values, name), count));
        return named;
    }
}
