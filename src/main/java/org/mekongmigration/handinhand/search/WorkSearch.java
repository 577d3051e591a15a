package org.mekongmigration.handinhand.search;

import static org.mekongmigration.handinhand.search.EntryBinder.AGES;
import static org.mekongmigration.handinhand.search.EntryBinder.KIND;
import static org.mekongmigration.handinhand.search.EntryBinder.LANGUAGES;

import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.Search;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.work.WorkBookmarks;
import org.mekongmigration.handinhand.work.WorkShelf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finding works by words and facets, as far as the person who is signed in may read them. */
@Service
@Transactional(readOnly = true)
public class WorkSearch {

    /** So far down a list a place is looked for. */
    private static final int DEEPEST = 10_000;

    private final EntityManager entities;
    private final WorkShelf shelf;
    private final WorkBookmarks bookmarks;

    WorkSearch(EntityManager entities, WorkShelf shelf, WorkBookmarks bookmarks) {
        this.entities = entities;
        this.shelf = shelf;
        this.bookmarks = bookmarks;
    }

    /** @param page counted from 0 */
    public FoundWorks find(WorkQuery query, int page, int size) {
        var marked = bookmarks.mine();
        var conditions = new Conditions(shelf.scope(), marked);
        var counting = new Counting(Search.session(entities), conditions, query);
        counting.count(KIND, query.withKinds(Set.of()));
        counting.count(AGES, query.withAges(Set.of()));
        counting.count(LANGUAGES, query);
        for (var facet : Facet.values()) {
            counting.count(EntryBinder.field(facet), query.with(facet, Set.of()));
        }
        var found = counting.fetch(page * size, size);
        var languages = new LinkedHashMap<Language, Long>();
        counting.counts(LANGUAGES).forEach((tag, count) -> languages.put(new Language(tag), count));
        var facets = new EnumMap<Facet, Map<String, Long>>(Facet.class);
        for (var facet : Facet.values()) {
            facets.put(facet, counting.counts(EntryBinder.field(facet)));
        }
        return new FoundWorks(
                ids(found),
                found.total().hitCount(),
                named(counting.counts(KIND), Kind.class),
                named(counting.counts(AGES), AgeBand.class),
                languages,
                marked.isEmpty()
                        ? 0
                        : listed(query.withBookmarked(true), conditions, 0, 0)
                                .total()
                                .hitCount(),
                facets);
    }

    /** The same works without the counts, for a list that is read further. */
    public List<WorkId> works(WorkQuery query, int from, int most) {
        return ids(listed(query, conditions(query), from, most));
    }

    /** How many there are of them. */
    public int count(WorkQuery query) {
        return (int) listed(query, conditions(query), 0, 0).total().hitCount();
    }

    /** Where in the list a work stands, counted from 0; absent if it is not found. */
    public OptionalInt place(WorkQuery query, WorkId work) {
        var place = works(query, 0, DEEPEST).indexOf(work);
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
    }

    private SearchResult<String> listed(WorkQuery query, Conditions conditions, int from, int most) {
        return new Counting(Search.session(entities), conditions, query).fetch(from, most);
    }

    private Conditions conditions(WorkQuery query) {
        return new Conditions(shelf.scope(), query.bookmarked() ? bookmarks.mine() : Set.of());
    }

    private static List<WorkId> ids(SearchResult<String> found) {
        return found.hits().stream().map(WorkId::new).toList();
    }

    private static <E extends Enum<E>> Map<E, Long> named(Map<String, Long> counts, Class<E> values) {
        var named = new EnumMap<E, Long>(values);
        counts.forEach((name, count) -> named.put(Enum.valueOf(values, name), count));
        return named;
    }
}
