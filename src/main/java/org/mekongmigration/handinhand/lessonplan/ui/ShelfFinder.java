package org.mekongmigration.handinhand.lessonplan.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.design.LanguageDots;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Standing;
import org.mekongmigration.handinhand.lessonplan.ui.ActivityShelf.Wanted;
import org.mekongmigration.handinhand.search.AgeBand;
import org.mekongmigration.handinhand.search.WorkQuery;
import org.mekongmigration.handinhand.search.WorkSearch;
import org.mekongmigration.handinhand.work.Shelved;
import org.mekongmigration.handinhand.work.WorkShelf;

/** Looks activities up for the shelf beside a plan. */
class ShelfFinder implements ActivityShelf.Finder {

    private final WorkSearch search;
    private final WorkShelf shelf;

    ShelfFinder(WorkSearch search, WorkShelf shelf) {
        this.search = search;
        this.shelf = shelf;
    }

    @Override
    public int count(Wanted wanted) {
        return search.count(query(wanted));
    }

    @Override
    public List<ShelfItem> find(Wanted wanted, int from, int most) {
        return shelf.all(search.works(query(wanted), from, most)).stream()
                .filter(it -> it.content() instanceof Activity)
                .map(ShelfFinder::item)
                .toList();
    }

    private static WorkQuery query(Wanted wanted) {
        var ages = wanted.ages();
        var language = wanted.language();
        return WorkQuery.shelf(Kind.ACTIVITY)
                .withUnpublished()
                .withWords(wanted.words())
                .withAges(ages == null ? Set.of() : Set.copyOf(AgeBand.of(ages)))
                .withLanguages(language == null ? Set.of() : Set.of(language))
                .withBookmarked(wanted.bookmarked());
    }

    private static ShelfItem item(Shelved shelved) {
        var activity = shelved.content(Activity.class);
        return new ShelfItem(
                activity.id(),
                activity.title(),
                activity.minutes() == null ? null : activity.minutes().usual(),
                states(activity),
                !activity.caution().isEmpty(),
                shelved.work().published().isEmpty());
    }

    private static Map<Language, LanguageDots.State> states(Activity activity) {
        var states = new LinkedHashMap<Language, LanguageDots.State>();
        for (var language : activity.languages()) {
            states.put(
                    language,
                    switch (Standing.of(activity.title(), language, activity.source())) {
                        case SOURCE, CHECKED -> LanguageDots.State.CHECKED;
                        case DRAFT -> LanguageDots.State.DRAFT;
                        case STALE -> LanguageDots.State.STALE;
                        case MISSING -> LanguageDots.State.MISSING;
                    });
        }
        return states;
    }
}
