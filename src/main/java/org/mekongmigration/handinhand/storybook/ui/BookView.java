package org.mekongmigration.handinhand.storybook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.design.Colour;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.HelpTopic;
import org.mekongmigration.handinhand.design.Pill;
import org.mekongmigration.handinhand.design.ScreenLanguage;
import org.mekongmigration.handinhand.storybook.BookPages;
import org.mekongmigration.handinhand.storybook.BookSetup;
import org.mekongmigration.handinhand.storybook.Storybook;
import org.mekongmigration.handinhand.storybook.StorybookRoutes;
import org.mekongmigration.handinhand.work.Shelved;
import org.mekongmigration.handinhand.work.WorkRejected;
import org.mekongmigration.handinhand.work.ui.OriginLine;
import org.mekongmigration.handinhand.work.ui.ShareButton;
import org.mekongmigration.handinhand.work.ui.WorkAddress;

/** A book to read, in the languages that the reader chooses. */
@Route(StorybookRoutes.BOOK)
@HelpTopic("book")
@StyleSheet("look/storybook.css")
@PermitAll
class BookView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private final BookWorkshop workshop;
    private @Nullable Storybook book;

    BookView(BookWorkshop workshop) {
        this.workshop = workshop;
        getContent().addClassNames("page", "book-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var shelved = workshop.shelf().latest(WorkAddress.of(event));
            if (!(shelved.content() instanceof Storybook found)) {
                throw new NotFoundException();
            }
            book = found;
            getContent().removeAll();
            new Reading(shelved, found).build();
        } catch (WorkRejected e) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return book == null ? getTranslation("storybook.books") : BookTitle.of(book, this);
    }

    /** One book as it is read now. */
    private final class Reading {

        private final Shelved shelved;
        private final Storybook book;
        private final H1 title = new H1();
        private final PageGallery gallery = new PageGallery(getTranslation("storybook.pages.printed"));
        private final BookPages pages;
        private final LanguageToggles languages;
        private BookSetup setup;

        Reading(Shelved shelved, Storybook book) {
            this.shelved = shelved;
            this.book = book;
            setup = BookSetup.usual(book);
            pages = new BookPages(workshop.printing(), workshop.order(book, shelved.work(), setup));
            languages = new LanguageToggles(language -> {
                setup = setup.toggled(language);
                pages.show(workshop.order(book, shelved.work(), setup));
                show();
            });
        }

        void build() {
            title.addClassName("work-title");
            var back = new RouterLink(getTranslation("storybook.books"), BooksView.class);
            back.addClassName("crumb");
            var head = new Div(back, title);
            head.addClassName("page-head");
            if (shelved.rights().edit()) {
                head.add(new Button(
                        getTranslation("storybook.edit"),
                        Glyph.PENCIL.icon(),
                        click -> UI.getCurrent().navigate(StorybookRoutes.studio(book.id()))));
                head.add(new ShareButton(book.id(), () -> {}));
            }
            head.add(new Button(getTranslation("storybook.copy"), Glyph.COPY.icon(), click -> copy()));
            var print = new Button(
                    getTranslation("storybook.print"),
                    Glyph.PRINT.icon(),
                    click -> new BookPrintDialog(workshop, book, shelved.work(), setup).open());
            print.addThemeVariants(ButtonVariant.PRIMARY);
            head.add(print);
            var facts = new Div(languages);
            facts.addClassNames("row", "book-facts");
            if (book.ages() != null) {
                facts.add(new Pill(
                        getTranslation(
                                "storybook.ages",
                                book.ages().from(),
                                book.ages().to()),
                        Colour.LOTUS));
            }
            getContent().add(head, facts);
            shelved.owner().ifPresent(name -> getContent().add(new Paragraph(getTranslation("storybook.by", name))));
            OriginLine.of(
                            book,
                            workshop.shelf(),
                            StorybookRoutes::book,
                            ScreenLanguage.of(UI.getCurrent().getLocale()))
                    .ifPresent(getContent()::add);
            getContent().add(gallery);
            show();
        }

        private void copy() {
            var mine = workshop.authoring().copy(book.id());
            UI.getCurrent().navigate(StorybookRoutes.studio(mine.id()));
        }

        private void show() {
            var language = BookTitle.language(book, setup.languages());
            title.setText(BookTitle.of(book, language, title));
            title.getElement().setAttribute("lang", language.tag());
            languages.show(book.languages(), setup.languages());
            gallery.show(pages);
        }
    }
}
