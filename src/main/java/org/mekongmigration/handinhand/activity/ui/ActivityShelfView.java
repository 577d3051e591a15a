package org.mekongmigration.handinhand.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.ActivityRoutes;
import org.mekongmigration.handinhand.activity.NewActivity;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.design.Drawing;
import org.mekongmigration.handinhand.design.EmptyState;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.HelpTopic;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.search.WorkQuery;
import org.mekongmigration.handinhand.work.WorkAuthoring;

/** All activities that the reader may use: cards, facets, a search for words in any language; all of it in the address. */
@Route(ActivityRoutes.SHELF)
@HelpTopic("activities")
@Menu(order = 20, title = "activity.shelf", icon = "leaf")
@PermitAll
@StyleSheet("look/activity.css")
class ActivityShelfView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private static final WorkQuery EVERYTHING = WorkQuery.shelf(Kind.ACTIVITY).withUnpublished();

    private final ShelfServices services;
    private final TextField words = new TextField();
    private final ShelfFacets facets = new ShelfFacets(EVERYTHING, this::choose);
    private final ShelfChips chips = new ShelfChips(this::takeAway);
    private final FacetPanel panel;
    private final H2 count = new H2();
    private final ShelfCards cards = new ShelfCards(this::cards);
    private WorkQuery query = EVERYTHING;

    ActivityShelfView(ShelfServices services) {
        this.services = services;
        words.setPlaceholder(getTranslation("activity.shelf.search"));
        words.setAriaLabel(getTranslation("activity.shelf.search"));
        words.setPrefixComponent(Glyph.SEARCH.icon());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(
                change -> choose(query.withWords(words.getValue().strip())));
        var write = new Button(getTranslation("activity.write"), Glyph.PLUS.icon(), click -> write());
        write.addThemeVariants(ButtonVariant.PRIMARY);
        var place = new Div(facets);
        panel = new FacetPanel(facets, place);
        place.addClassName("facets-place");
        var narrow = new Button(getTranslation("activity.shelf.facets"), Glyph.FILTER.icon(), click -> panel.open());
        narrow.addClassName("narrow");
        var head = new Div(words, narrow, write);
        head.addClassName("shelf-head");
        count.addClassName("count");
        count.getElement().setAttribute("aria-live", "polite");
        var state = new Div(count, chips);
        state.addClassName("shelf-state");
        var side = new Div(new H1(getTranslation("activity.shelf")), place);
        side.addClassName("shelf-side");
        var main = new Div(head, state, cards);
        main.addClassName("shelf-main");
        getContent().addClassName("shelf-view");
        getContent().add(side, main);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var told = event.getLocation().getQueryParameters();
        query = ShelfAddress.read(told, EVERYTHING);
        words.setValue(query.words());
        var stood = ShelfAddress.place(told);
        var place = stood.map(work -> services.search().place(query, work));
        show(place.map(found -> found.orElse(0)).orElse(0));
        if (place.isPresent() && place.get().isPresent()) {
            cards.comeBack(stood.orElseThrow());
        } else {
            fromTheTop();
        }
    }

    private void choose(WorkQuery now) {
        if (now.equals(query)) {
            return;
        }
        query = now;
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(ActivityRoutes.SHELF, ShelfAddress.of(query, null)));
        show(0);
        fromTheTop();
    }

    /** Else the window stands as far down as it stood on what was shown before. */
    private void fromTheTop() {
        getElement().executeJs("this.scrollIntoView({ block: 'start' })");
    }

    private void takeAway(WorkQuery now) {
        choose(now);
        if (!chips.focusFirst()) {
            words.focus();
        }
    }

    private void show(int place) {
        ShelfPlace.remember(UI.getCurrent(), query);
        var found = services.search().find(query, 0, 0);
        facets.show(query, found);
        chips.show(query);
        panel.found(found.total());
        count.setText(getTranslation("activity.shelf.count", found.total()));
        if (found.total() == 0) {
            cards.show(nothing());
        } else {
            cards.show(found.total(), place);
        }
    }

    private List<ActivityCard> cards(int from, int most) {
        var marked = services.bookmarks().mine();
        return services.shelf().all(services.search().works(query, from, most)).stream()
                .filter(work -> work.content() instanceof Activity)
                .map(work -> work.content(Activity.class))
                .map(activity ->
                        new ActivityCard(activity, reader(), services.bookmarks(), marked.contains(activity.id())))
                .toList();
    }

    private Component nothing() {
        var unmarked = query.equals(EVERYTHING.withBookmarked(true));
        var key = unmarked ? "activity.shelf.unmarked" : "activity.shelf.nothing";
        return new EmptyState(
                Drawing.LEAF,
                getTranslation(key),
                getTranslation(key + ".do"),
                new Button(getTranslation("activity.shelf.all"), click -> showAll()));
    }

    private void showAll() {
        words.clear();
        choose(EVERYTHING);
    }

    private void write() {
        var person = services.signedIn().require();
        var activity = NewActivity.in(reader(), person.name(), WorkAuthoring.freshId());
        services.authoring().create(activity);
        UI.getCurrent().navigate(ActivityRoutes.editor(activity.id()));
    }

    private Language reader() {
        return new Language(UI.getCurrent().getLocale().getLanguage());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("activity.shelf");
    }
}
