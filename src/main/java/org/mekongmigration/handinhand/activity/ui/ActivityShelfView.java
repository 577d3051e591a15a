package org.mekongmigration.handinhand.activity.ui;

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
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.mekongmigration.handinhand.account.SignedIn;
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
import org.mekongmigration.handinhand.search.WorkSearch;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.WorkShelf;

/** All activities that the reader may use: cards, facets of age and language, a search for words in any language. */
@Route(ActivityRoutes.SHELF)
@HelpTopic("activities")
@Menu(order = 20, title = "activity.shelf", icon = "leaf")
@PermitAll
@StyleSheet("look/activity.css")
class ActivityShelfView extends Composite<Main> implements HasDynamicTitle {

    private static final int PAGE = 24;

    private final WorkSearch search;
    private final WorkShelf shelf;
    private final WorkAuthoring authoring;
    private final SignedIn signedIn;
    private final TextField words = new TextField();
    private final ShelfFacets facets;
    private final H2 count = new H2();
    private final Div cards = new Div();
    private final Button more = new Button();
    private int pages;

    ActivityShelfView(WorkSearch search, WorkShelf shelf, WorkAuthoring authoring, SignedIn signedIn) {
        this.search = search;
        this.shelf = shelf;
        this.authoring = authoring;
        this.signedIn = signedIn;
        words.setPlaceholder(getTranslation("activity.shelf.search"));
        words.setAriaLabel(getTranslation("activity.shelf.search"));
        words.setPrefixComponent(Glyph.SEARCH.icon());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> find());
        facets = new ShelfFacets(this::find);
        var write = new Button(getTranslation("activity.write"), Glyph.PLUS.icon(), click -> write());
        write.addThemeVariants(ButtonVariant.PRIMARY);
        var head = new Div(words, write);
        head.addClassName("shelf-head");
        count.addClassName("count");
        count.getElement().setAttribute("aria-live", "polite");
        cards.addClassName("card-grid");
        more.setText(getTranslation("activity.shelf.more"));
        more.addClickListener(click -> showMore());
        var side = new Div(new H1(getTranslation("activity.shelf")), facets);
        side.addClassName("shelf-side");
        var main = new Div(head, count, cards, more);
        main.addClassName("shelf-main");
        getContent().addClassName("shelf-view");
        getContent().add(side, main);
        find();
    }

    private void find() {
        pages = 0;
        cards.removeAll();
        showMore();
    }

    private void showMore() {
        var found = search.find(query(), pages++, PAGE);
        facets.counts(found.ages(), found.languages());
        count.setText(getTranslation("activity.shelf.count", found.total()));
        shelf.all(found.works()).stream()
                .filter(work -> work.content() instanceof Activity)
                .forEach(work -> cards.add(new ActivityCard(work.content(Activity.class), reader())));
        more.setVisible((long) pages * PAGE < found.total());
        if (found.total() == 0) {
            cards.add(new EmptyState(
                    Drawing.LEAF,
                    getTranslation("activity.shelf.nothing"),
                    getTranslation("activity.shelf.nothing.do"),
                    new Button(getTranslation("activity.shelf.all"), click -> showAll())));
        }
    }

    private WorkQuery query() {
        return WorkQuery.shelf(Kind.ACTIVITY)
                .withUnpublished()
                .withWords(words.getValue().strip())
                .withAges(facets.ages())
                .withLanguages(facets.languages());
    }

    private void showAll() {
        words.clear();
        facets.clear();
        find();
    }

    private void write() {
        var person = signedIn.require();
        var activity = NewActivity.in(reader(), person.name(), WorkAuthoring.freshId());
        authoring.create(activity);
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
