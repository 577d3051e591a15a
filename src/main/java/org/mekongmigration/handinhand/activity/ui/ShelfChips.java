package org.mekongmigration.handinhand.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.LanguageName;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.search.Facet;
import org.mekongmigration.handinhand.search.WorkQuery;

/** What the shelf is narrowed by now: pressing one takes it away. */
class ShelfChips extends Composite<Div> {

    private final Consumer<WorkQuery> changed;

    ShelfChips(Consumer<WorkQuery> changed) {
        this.changed = changed;
        getContent().addClassName("shelf-chips");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", getTranslation("activity.shelf.chosen"));
    }

    void show(WorkQuery query) {
        getContent().removeAll();
        if (query.bookmarked()) {
            chip(getTranslation("activity.shelf.bookmarks"), query.withBookmarked(false));
        }
        query.ages().stream()
                .sorted()
                .forEach(band -> chip(
                        getTranslation("activity.shelf.ages", FacetWords.of(band, this)),
                        query.withAges(without(query.ages(), band))));
        if (query.minutesFrom() != null || query.minutesTo() != null) {
            chip(FacetWords.minutes(query, this), query.withMinutes(null, null));
        }
        Language.offered().stream()
                .filter(query.languages()::contains)
                .forEach(language -> chip(
                        language.ownName(),
                        new LanguageName(language),
                        query.withLanguages(without(query.languages(), language))));
        for (var facet : Facet.values()) {
            query.chosen(facet).stream()
                    .sorted()
                    .forEach(value -> chip(
                            FacetWords.of(facet, value, this), query.with(facet, without(query.chosen(facet), value))));
        }
        setVisible(getContent().getComponentCount() > 0);
    }

    /** After one was taken away: the next one has the keyboard. False if there is none. */
    boolean focusFirst() {
        return getContent()
                .getChildren()
                .findFirst()
                .map(chip -> {
                    ((NativeButton) chip).focus();
                    return true;
                })
                .orElse(false);
    }

    private void chip(String words, WorkQuery without) {
        chip(words, new Span(words), without);
    }

    private void chip(String words, Component shown, WorkQuery without) {
        var cross = Glyph.CLOSE.icon();
        cross.addClassName("small");
        var chip = new NativeButton("", click -> changed.accept(without));
        chip.add(shown, cross);
        chip.addClassNames("chip", "on");
        chip.setAriaLabel(getTranslation("activity.shelf.take-away", words));
        getContent().add(chip);
    }

    private static <T> Set<T> without(Set<T> all, T one) {
        var rest = new HashSet<>(all);
        rest.remove(one);
        return rest;
    }
}
