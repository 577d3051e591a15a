package org.mekongmigration.handinhand.storybook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.LanguagePicker;
import org.mekongmigration.handinhand.edition.PaperLink;
import org.mekongmigration.handinhand.edition.PrintOrder;
import org.mekongmigration.handinhand.edition.ui.LinkToPrint;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.storybook.BookPages;
import org.mekongmigration.handinhand.storybook.BookSetup;
import org.mekongmigration.handinhand.storybook.Overfull;
import org.mekongmigration.handinhand.storybook.Storybook;
import org.mekongmigration.handinhand.work.WorkFacts;

/** Asks how a book shall be printed, shows every page as it will be, and saves the file. */
class BookPrintDialog extends Dialog {

    private final BookWorkshop workshop;
    private final Storybook book;
    private final WorkFacts facts;
    private final BookPages pages;
    private final Select<Language> first;
    private final Select<Language> second;
    private final PaperFields paper = new PaperFields(this::setUp);
    private final Checkbox smallFile = new Checkbox();
    private final RadioButtonGroup<Wanted> wanted = new RadioButtonGroup<>();
    private final PageGallery gallery = new PageGallery(getTranslation("storybook.print.pages"));
    private final Paragraph tooLong = new Paragraph();
    private final Anchor save = new Anchor();
    private final LinkToPrint link;
    private BookSetup setup;
    private @Nullable PaperLink onPaper;

    /** What comes out. */
    private enum Wanted {
        BOOK,
        CONTACT_SHEET
    }

    BookPrintDialog(BookWorkshop workshop, Storybook book, WorkFacts facts, BookSetup setup) {
        this.workshop = workshop;
        this.book = book;
        this.facts = facts;
        this.setup = setup;
        link = new LinkToPrint(
                workshop.links().of(facts.id()), getTranslation("storybook.print.link.where"), chosen -> {
                    onPaper = chosen;
                    setUp(UnaryOperator.identity());
                });
        pages = new BookPages(workshop.printing(), workshop.order(book, facts, setup));
        first = new LanguagePicker(getTranslation("storybook.print.first"), book.languages());
        second = new LanguagePicker(getTranslation("storybook.print.second"), book.languages());
        second.setEmptySelectionCaption(getTranslation("storybook.print.second.none"));
        second.setEmptySelectionAllowed(true);
        Stream.of(first, second)
                .forEach(each -> each.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        speak(each == first);
                    }
                }));
        smallFile.setLabel(getTranslation("storybook.print.small"));
        smallFile.setHelperText(getTranslation("storybook.print.small.help"));
        smallFile.addValueChangeListener(change -> offer());
        wanted.setLabel(getTranslation("storybook.print.what"));
        wanted.setItems(Wanted.values());
        wanted.setItemLabelGenerator(it -> getTranslation(
                "storybook.print.what." + it.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        wanted.setHelperText(getTranslation("storybook.print.what.help"));
        wanted.setValue(Wanted.BOOK);
        wanted.addValueChangeListener(change -> show());
        setHeaderTitle(getTranslation("storybook.print"));
        addClassName("book-print");
        tooLong.addClassNames("notice", "clay");
        tooLong.getElement().setAttribute("role", "status");
        var choices = new Div(wanted, first, second, paper, smallFile, link, tooLong);
        choices.addClassNames("stack", "print-choices");
        var whole = new Div(choices, gallery);
        whole.addClassName("print-columns");
        add(whole);
        save.addClassName("save-pdf");
        getFooter().add(new Button(getTranslation("design.close"), click -> close()), save);
        show();
    }

    private void setUp(UnaryOperator<BookSetup> change) {
        setup = change.apply(setup);
        pages.show(workshop.order(book, facts, setup).linked(onPaper));
        show();
    }

    /** The language that was chosen for one place leaves the other. */
    private void speak(boolean theFirst) {
        var chosenFirst = first.getValue();
        var chosenSecond = second.getValue();
        if (chosenFirst.equals(chosenSecond)) {
            var before = setup.languages();
            var other = theFirst ? before.getFirst() : before.size() > 1 ? before.get(1) : otherThan(chosenSecond);
            if (theFirst) {
                chosenSecond = other;
            } else {
                chosenFirst = other;
            }
        }
        var languages = Stream.of(chosenFirst, chosenSecond)
                .filter(each -> each != null)
                .distinct()
                .toList();
        setUp(now -> now.in(languages));
    }

    private Language otherThan(Language language) {
        return book.languages().stream()
                .filter(each -> !each.equals(language))
                .findFirst()
                .orElse(language);
    }

    private void show() {
        var languages = setup.languages();
        first.setValue(languages.getFirst());
        second.setValue(languages.size() > 1 ? languages.get(1) : null);
        second.setVisible(book.languages().size() > 1);
        paper.show(setup);
        if (wanted.getValue() == Wanted.CONTACT_SHEET) {
            gallery.showSheets(workshop.printing().layOut(printed()).pages().pages());
        } else {
            gallery.show(pages);
        }
        long overfull = pages.looks().stream()
                .filter(look -> !Overfull.among(pages.laid(look).findings()).isEmpty())
                .count();
        tooLong.setVisible(overfull > 0);
        tooLong.setText(getTranslation("storybook.print.too-long", overfull));
        offer();
    }

    private PrintOrder<Storybook> printed() {
        var edition = setup.edition()
                .asSmallFile(smallFile.getValue())
                .asContactSheet(wanted.getValue() == Wanted.CONTACT_SHEET);
        return new PrintOrder<>(book, facts.head(), facts.touchedAt(), edition, workshop.lookup()).linked(onPaper);
    }

    private void offer() {
        var order = printed();
        save.removeAll();
        save.add(Glyph.DOWNLOAD.icon());
        save.add(getTranslation("storybook.print.save"));
        save.setHref((DownloadEvent event) -> print(event, order), AttachmentType.DOWNLOAD);
    }

    private void print(DownloadEvent event, PrintOrder<Storybook> order) throws IOException {
        var printed = workshop.printing().layOut(order);
        event.setFileName(printed.fileName());
        event.setContentType("application/pdf");
        try (var out = event.getOutputStream()) {
            workshop.printing().print(printed, out);
        }
    }

    List<Language> languages() {
        return setup.languages();
    }
}
