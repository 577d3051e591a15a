package org.mekongmigration.handinhand.lessonplan.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.Ages;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.design.LanguageDots;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.TranslationState;
import org.mekongmigration.handinhand.work.Shelved;
import org.mekongmigration.handinhand.work.WorkShelf;

/** Looks activities up for the shelf beside a plan. */
class ShelfFinder implements ActivityShelf.Finder {

    private final WorkShelf shelf;

    ShelfFinder(WorkShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public List<ShelfItem> find(String words, @Nullable Ages ages, @Nullable Language language) {
        return shelf.published(Kind.ACTIVITY).stream().map(ShelfFinder::item).toList();
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
            var draft = activity.title()
                    .translation(language)
                    .filter(it -> it.state() == TranslationState.DRAFT)
                    .isPresent();
            states.put(language, draft ? LanguageDots.State.DRAFT : LanguageDots.State.CHECKED);
        }
        return states;
    }
}
