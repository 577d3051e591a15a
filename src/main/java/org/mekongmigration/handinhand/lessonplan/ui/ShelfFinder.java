package org.mekongmigration.handinhand.lessonplan.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.Ages;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.design.LanguageDots;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Standing;
import org.mekongmigration.handinhand.search.AgeBand;
import org.mekongmigration.handinhand.search.WorkQuery;
import org.mekongmigration.handinhand.search.WorkSearch;
import org.mekongmigration.handinhand.work.Shelved;
import org.mekongmigration.handinhand.work.WorkShelf;

/** Looks activities up for the shelf beside a plan. */
class ShelfFinder implements ActivityShelf.Finder {

    /** As many as a person leafs through; who seeks more says another word. */
    private static final int MOST = 200;

    private final WorkSearch search;
    private final WorkShelf shelf;

    ShelfFinder(WorkSearch search, WorkShelf shelf) {
        this.search = search;
        this.shelf = shelf;
    }

    @Override
    public List<ShelfItem> find(String words, @Nullable Ages ages, @Nullable Language language) {
        var query = WorkQuery.shelf(Kind.ACTIVITY)
                .withUnpublished()
                .withWords(words)
                .withAges(ages == null ? Set.of() : Set.copyOf(AgeBand.of(ages)))
                .withLanguages(language == null ? Set.of() : Set.of(language));
        return shelf.all(search.find(query, 0, MOST).works()).stream()
                .filter(it -> it.content() instanceof Activity)
                .map(ShelfFinder::item)
                .toList();
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
