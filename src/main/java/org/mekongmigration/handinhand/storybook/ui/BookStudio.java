package org.mekongmigration.handinhand.storybook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.Edit;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.design.Bar;
import org.mekongmigration.handinhand.design.Colour;
import org.mekongmigration.handinhand.design.EditorFrame;
import org.mekongmigration.handinhand.design.EditorFrame.Pane;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.IconButton;
import org.mekongmigration.handinhand.design.Pill;
import org.mekongmigration.handinhand.edition.Edition.Arrangement;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.storybook.BookPages;
import org.mekongmigration.handinhand.storybook.BookPages.Look;
import org.mekongmigration.handinhand.storybook.BookSetup;
import org.mekongmigration.handinhand.storybook.CoarsePicture;
import org.mekongmigration.handinhand.storybook.LeafPlace;
import org.mekongmigration.handinhand.storybook.NewBook;
import org.mekongmigration.handinhand.storybook.PictureFrame;
import org.mekongmigration.handinhand.storybook.PicturePlace;
import org.mekongmigration.handinhand.storybook.Storybook;
import org.mekongmigration.handinhand.storybook.Storybook.Layout;
import org.mekongmigration.handinhand.storybook.Storybook.Spread;
import org.mekongmigration.handinhand.storybook.StorybookRoutes;
import org.mekongmigration.handinhand.work.ui.CommentNotices;
import org.mekongmigration.handinhand.work.ui.Desk;
import org.mekongmigration.handinhand.work.ui.EditorParts;
import org.mekongmigration.handinhand.work.ui.FoundInWork;
import org.mekongmigration.handinhand.work.ui.FreshIds;
import org.mekongmigration.handinhand.work.ui.OriginNote;
import org.mekongmigration.handinhand.work.ui.OtherTextNotices;
import org.mekongmigration.handinhand.work.ui.PlaceFields;
import org.mekongmigration.handinhand.work.ui.PublishActions;
import org.mekongmigration.handinhand.work.ui.ReviewDesk;
import org.mekongmigration.handinhand.work.ui.ReviewPanel;

/** The studio: the strip of pages, the page as it prints with its words, and what can be said of page, picture and book. */
class BookStudio extends Composite<Div> implements PageStrip.Hands {

    private static final Place SPREADS = new Place(List.of("spreads"));

    private final BookWorkshop workshop;
    private final Desk<Storybook> desk;
    private final ReviewDesk review;
    private final Bar bar;
    private final BookPages pages;
    private final PageStrip strip = new PageStrip(this);
    private final LanguageChips chips = new LanguageChips(this::toggle, this::addLanguage);
    private final Span whichPage = new Span();
    private final PageSheet sheet;
    private final PageWords words;
    private final PaperFields paper = new PaperFields(this::setUp);
    private final StudioInspector inspector;
    private final EditorFrame frame;
    private BookSetup setup;
    private int chosen;

    BookStudio(BookWorkshop workshop, Desk<Storybook> desk, Bar bar) {
        this.workshop = workshop;
        this.desk = desk;
        this.bar = bar;
        setup = BookSetup.usual(desk.content());
        pages = new BookPages(
                workshop.printing(),
                workshop.order(desk.content(), desk.opened().work(), setup));
        var notices = new OtherTextNotices(desk, workshop.otherTexts());
        review = new ReviewDesk(desk, workshop.authoring(), workshop.publishing(), workshop.submitting());
        var comments = new CommentNotices(review);
        var beside = comments.beside(notices::at);
        var panel = new ReviewPanel(review, comments, workshop.history(), this::go);
        var person = workshop.person().id().value();
        inspector = new StudioInspector(desk, () -> new PlaceFields<>(desk, person, beside), paper, workshop, this::go);
        frame = new EditorFrame(bar);
        words = new PageWords(new PlaceFields<>(desk, person, beside), () -> {
            inspector.openBook();
            frame.open(Pane.INSPECTOR);
        });
        sheet = new PageSheet(
                () -> {
                    frame.open(Pane.INSPECTOR);
                    inspector.openLayout();
                },
                () -> setUp(now -> now.arranged(Arrangement.SIDE_BY_SIDE)));
        bar.actions(actions());
        var tools = new Div(chips, whichPage);
        tools.addClassNames("row", "studio-tools");
        whichPage.addClassName("quiet");
        frame.with(Pane.LIST, Glyph.BOOK, getTranslation("storybook.pages"), strip)
                .with(
                        Pane.WORK,
                        Glyph.PENCIL,
                        getTranslation("storybook.page"),
                        new OriginNote<>(desk, workshop.origins()),
                        panel,
                        tools,
                        notices.rest(),
                        sheet,
                        words)
                .with(Pane.INSPECTOR, Glyph.MORE, getTranslation("storybook.inspector"), inspector);
        getContent().addClassName("studio-frame");
        getContent().add(frame);
        chosen = desk.content().spreads().isEmpty() ? 0 : 1;
        show();
        desk.onChange(this::follow);
    }

    private Component[] actions() {
        var publish = new PublishActions(
                        review,
                        new FoundInWork(
                                found -> BookFindings.named(found, desk.content(), pages.looks(), this),
                                this::go,
                                this::refused))
                .quiet();
        var read = new IconButton(
                Glyph.EYE,
                getTranslation("storybook.read"),
                click -> UI.getCurrent()
                        .navigate(StorybookRoutes.book(desk.opened().id())));
        var print = new Button(getTranslation("storybook.print"), Glyph.PRINT.icon(), click -> print());
        print.addThemeVariants(ButtonVariant.PRIMARY);
        var redo = EditorParts.redo(desk, this);
        var history = EditorParts.history(desk, workshop.history(), this);
        Stream.of(redo, history).forEach(button -> button.addClassName("not-on-phone"));
        return new Component[] {
            EditorParts.undo(desk, this), redo, history, EditorParts.share(desk), read, publish, print
        };
    }

    /** After a change of the book: the page that was chosen stays chosen, wherever it stands now. */
    private void follow() {
        var name = pages.looks().get(chosen).name();
        pages.show(workshop.order(desk.content(), desk.opened().work(), setup));
        var now = pages.looks().stream().map(Look::name).toList();
        chosen = now.contains(name) ? now.indexOf(name) : Math.min(chosen, now.size() - 1);
        show();
    }

    private void show() {
        var book = desk.content();
        var look = pages.looks().get(chosen);
        var spread = spread(look);
        bar.title(BookTitle.of(book, this), BookTitle.language(book, book.languages()));
        bar.facts(new Pill(
                book.ages() == null
                        ? getTranslation("storybook.kind")
                        : getTranslation(
                                "storybook.kind.ages",
                                book.ages().from(),
                                book.ages().to()),
                Colour.LOTUS));
        chips.show(book.languages(), setup.languages());
        whichPage.setText(
                getTranslation("storybook.page.of", chosen + 1, pages.looks().size()));
        strip.show(pages, chosen, book.spreads().size());
        sheet.show(
                pages.laid(look),
                PageNames.of(look, chosen, this),
                spread != null && setup.canStandSideBySide(book, spread.layout()));
        words.show(look.name(), setup.languages());
        paper.show(setup);
        var shown = new StudioInspector.Shown(
                spread == null ? null : spread.id(),
                picturePlace(look, spread),
                PictureFrame.of(look),
                CoarsePicture.among(pages.laid(look).findings()));
        inspector.show(shown, setup.languages(), found(book));
    }

    private List<Finding> found(Storybook book) {
        var found = new ArrayList<>(workshop.publishing().findings(book));
        pages.looks()
                .forEach(look -> pages.laid(look).findings().stream()
                        .map(finding -> LeafPlace.of(book, finding))
                        .filter(finding -> !found.contains(finding))
                        .forEach(found::add));
        return BookFindings.named(found, book, pages.looks(), this);
    }

    private void refused(List<Finding> errors) {
        frame.open(Pane.INSPECTOR);
        inspector.refused(errors);
    }

    private @Nullable Spread spread(Look look) {
        return desk.content().spreads().stream()
                .filter(each -> each.id().value().equals(look.name()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable PicturePlace picturePlace(Look look, @Nullable Spread spread) {
        if (spread != null) {
            return spread.layout() == Layout.WORDS_ONLY ? null : new PicturePlace(spread.id());
        }
        return look.name().equals("cover") ? PicturePlace.COVER : null;
    }

    private void setUp(UnaryOperator<BookSetup> change) {
        setup = change.apply(setup);
        follow();
    }

    private void toggle(Language language) {
        setUp(now -> now.toggled(language));
    }

    private void addLanguage(Language language) {
        setup = setup.toggled(language);
        desk.change(book -> {
            var languages = new ArrayList<>(book.languages());
            languages.add(language);
            return Edit.set(book, new Place(List.of("languages")), languages);
        });
    }

    @Override
    public void choose(int at) {
        chosen = at;
        frame.open(Pane.WORK);
        show();
    }

    @Override
    public void add() {
        var id = FreshIds.next();
        int after = Math.min(chosen, desk.content().spreads().size());
        desk.change(book -> Edit.insert(book, SPREADS, after, NewBook.page(id)));
        chosen = after + 1;
        show();
        strip.bringChosenIntoView(chosen);
        strip.say(getTranslation("storybook.page.added", chosen + 1));
        frame.open(Pane.WORK);
    }

    @Override
    public void move(int by) {
        var id = new BlockId(pages.looks().get(chosen).name());
        int to = chosen - 1 + by;
        desk.change(book -> Edit.move(book, SPREADS, id, to));
        strip.bringChosenIntoView(chosen);
        strip.say(getTranslation("storybook.page.moved", chosen + 1));
    }

    @Override
    public void remove() {
        var id = new BlockId(pages.looks().get(chosen).name());
        desk.change(book -> Edit.remove(new PicturePlace(id).show(book, null), SPREADS, id));
        strip.say(getTranslation("storybook.page.removed"));
    }

    private void go(Place place) {
        var path = place.path();
        var names = pages.looks().stream().map(Look::name).toList();
        path.stream().filter(names::contains).findFirst().ifPresent(name -> choose(names.indexOf(name)));
        inspector.open(path);
    }

    private void print() {
        desk.keep();
        new BookPrintDialog(workshop, desk.content(), desk.opened().work(), setup).open();
    }
}
