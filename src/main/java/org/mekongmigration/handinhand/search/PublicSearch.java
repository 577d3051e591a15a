package org.mekongmigration.handinhand.search;

import static org.mekongmigration.handinhand.search.EntryBinder.AGES;
import static org.mekongmigration.handinhand.search.EntryBinder.KIND;
import static org.mekongmigration.handinhand.search.EntryBinder.LANGUAGES;
import static org.mekongmigration.handinhand.search.EntryBinder.MINUTES;
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
    private final LibraryCounts counting;

    PublicSearch(EntityManager entities, LibraryCounts counting) {
        this.entities = entities;
        this.counting = counting;
    }

    /** @param page counted from 0 */
    public Found find(WorkQuery asked, int page, int size) {
        var query = asked.withBookmarked(false);
        var counts = counting.count(Search.session(entities), EVERYBODY, query);
        return new Found(
                works(query, page * size, size),
                counts.total(),
                named(counts.of(KIND), Kind.class),
                named(counts.of(AGES), AgeBand.class),
                named(counts.of(MINUTES), MinutesBand.class),
                languages(counts.of(LANGUAGES)),
                counts.of(EntryBinder.field(Facet.THEME)),
                counts.of(EntryBinder.field(Facet.COUNTRY)),
                counts.of(SCHOOL));
    }

    /** The same works without the counts. */
    public List<WorkId> works(WorkQuery query, int from, int most) {
        return new Counting(Search.session(entities), EVERYBODY, query.withBookmarked(false))
                .best(from, most).stream().map(WorkId::new).toList();
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
