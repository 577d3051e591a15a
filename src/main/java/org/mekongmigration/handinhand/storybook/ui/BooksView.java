package org.mekongmigration.handinhand.storybook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.design.Drawing;
import org.mekongmigration.handinhand.design.EmptyState;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.HelpTopic;
import org.mekongmigration.handinhand.storybook.StorybookRoutes;
import org.mekongmigration.handinhand.work.Shelved;

/** All published books, and those in the making for whom they are. */
@Route(StorybookRoutes.BOOKS)
@HelpTopic("books")
@Menu(order = 30, title = "storybook.books", icon = "book")
@StyleSheet("look/storybook.css")
@PermitAll
class BooksView extends Composite<Main> implements HasDynamicTitle {

    private static final int PAGE = 24;

    private final BookWorkshop workshop;
    private final BookShelf shelf;
    private final TextField words = new TextField();
    private final Div found = new Div();

    BooksView(BookWorkshop workshop) {
        this.workshop = workshop;
        this.shelf = new BookShelf(workshop.shelf());
        words.setPlaceholder(getTranslation("storybook.find"));
        words.setAriaLabel(getTranslation("storybook.find"));
        words.setPrefixComponent(Glyph.SEARCH.icon());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> show());
        var head = new Div(new H1(getTranslation("storybook.books")), words);
        head.addClassName("page-head");
        if (workshop.person().role().implies(Role.AUTHOR)) {
            var make = make();
            make.addThemeVariants(ButtonVariant.PRIMARY);
            head.add(make);
        }
        found.addClassName("stack");
        found.getElement().setAttribute("aria-live", "polite");
        getContent().addClassNames("page", "books");
        getContent().add(head, found);
        show();
    }

    private Button make() {
        return new Button(
                getTranslation("storybook.make"), Glyph.PLUS.icon(), click -> new NewBookDialog(workshop).open());
    }

    private void show() {
        var title = words.getValue().strip();
        var inTheMaking = shelf.inTheMaking(title);
        var published = shelf.published(title);
        found.removeAll();
        if (inTheMaking.isEmpty() && published.isEmpty()) {
            found.add(title.isEmpty() ? empty() : new Paragraph(getTranslation("storybook.nothing-found")));
            return;
        }
        section("storybook.in-the-making", inTheMaking);
        section("storybook.published", published);
    }

    private EmptyState empty() {
        var author = workshop.person().role().implies(Role.AUTHOR);
        return new EmptyState(
                Drawing.BOOK,
                getTranslation("storybook.empty.title"),
                getTranslation(author ? "storybook.empty.author" : "storybook.empty"));
    }

    private void section(String key, List<Shelved> books) {
        if (books.isEmpty()) {
            return;
        }
        var cards = new Div();
        cards.addClassName("cards");
        var section = new Section(new H2(getTranslation(key)), cards);
        section.addClassName("stack");
        var rest = new ArrayList<>(books);
        var more = new Button(getTranslation("storybook.more"));
        Runnable next = () -> {
            var now = rest.subList(0, Math.min(PAGE, rest.size()));
            now.forEach(book -> cards.add(new BookCard(book)));
            now.clear();
            more.setVisible(!rest.isEmpty());
        };
        next.run();
        more.addClickListener(click -> next.run());
        section.add(more);
        found.add(section);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("storybook.books");
    }
}
