package org.mekongmigration.handinhand.sharing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.mekongmigration.handinhand.design.Colour;
import org.mekongmigration.handinhand.design.Confirm;
import org.mekongmigration.handinhand.design.CopyField;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.Pill;
import org.mekongmigration.handinhand.sharing.LinkDetails;
import org.mekongmigration.handinhand.sharing.LinkDetails.Standing;
import org.mekongmigration.handinhand.sharing.LinkRefused;
import org.mekongmigration.handinhand.work.Shelved;
import org.mekongmigration.handinhand.work.ui.WorkTitle;

/** One link: what it shows and until when, how often it was opened, and taking it back. */
class LinkRow extends Article {

    private final SharingWorkshop workshop;
    private final LinkDetails link;
    private final Runnable changed;
    private final Optional<Shelved> work;
    private final String title;
    private final H2 heading = new H2();
    private final Div published = new Div();

    LinkRow(SharingWorkshop workshop, LinkDetails link, Runnable changed) {
        this.workshop = workshop;
        this.link = link;
        this.changed = changed;
        this.work = workshop.work(link.work());
        var titled = work.map(it -> WorkTitle.of(it.content(), this));
        title = titled.map(WorkTitle::words).orElseGet(() -> getTranslation("sharing.work.gone"));
        addClassNames("surface", "link-row");
        titled.ifPresentOrElse(
                it -> {
                    var open = new Anchor(workshop.door().address(work.get().work()), it.words());
                    open.getElement()
                            .setAttribute("router-link", true)
                            .setAttribute("lang", it.language().tag());
                    heading.add(open);
                },
                () -> heading.setText(title));
        published.addClassName("published-address");
        workshop.sharing()
                .shortAddress(link.work())
                .map(path -> CopyField.address(getTranslation("sharing.published"), path))
                .ifPresentOrElse(published::add, () -> published.setVisible(false));
        var who = new Div(heading, pills(), facts(), published);
        who.addClassName("who");
        add(who, counted(), actions());
    }

    /** Under the title and the short address of its work, which need not be said again. */
    LinkRow small() {
        heading.setVisible(false);
        published.setVisible(false);
        return this;
    }

    private Div pills() {
        var pills = new Div(LinkWords.version(link, this));
        pills.addClassName("pills");
        switch (link.standing()) {
            case OPEN -> {}
            case ENDED -> pills.add(new Pill(getTranslation("sharing.ended"), Colour.CLAY));
            case WITHDRAWN -> pills.add(new Pill(getTranslation("sharing.withdrawn"), Colour.CLAY));
        }
        if (link.passcode()) {
            pills.add(new Pill(Glyph.KEY, getTranslation("sharing.with-passcode"), Colour.MARIGOLD));
        }
        return pills;
    }

    private Div facts() {
        var facts = new Div(new Span(getTranslation("sharing.made.on", EndChoice.day(link.madeAt()))));
        facts.add(new Span(LinkWords.end(link, this)));
        if (!link.own()) {
            link.maker()
                    .filter(name -> !name.isEmpty())
                    .ifPresent(name -> facts.add(new Span(getTranslation("sharing.by", name))));
        }
        facts.addClassNames("facts", "quiet", "small-text");
        if (!link.note().isEmpty()) {
            var note = new Paragraph(link.note());
            note.addClassName("small-text");
            facts.addComponentAsFirst(note);
        }
        return facts;
    }

    private Div counted() {
        var words = new Paragraph(getTranslation("sharing.counted", link.opens(), link.downloads()));
        words.addClassName("small-text");
        var today = LocalDate.ofInstant(workshop.now(), ZoneOffset.UTC); // as they are counted
        var counted = new Div(new DayBars(link, today), words);
        counted.addClassName("counted");
        return counted;
    }

    private Div actions() {
        var actions = new Div();
        actions.addClassNames("row", "link-actions");
        if (link.standing() == Standing.WITHDRAWN) {
            return actions;
        }
        if (link.own() && link.standing() == Standing.OPEN && work.isPresent()) {
            actions.add(button("sharing.show", Glyph.EYE, this::showAgain));
        }
        if (link.own()) {
            actions.add(button(
                    "sharing.change", Glyph.PENCIL, () -> new ChangeLinkDialog(workshop, link, title, changed).open()));
        }
        var withdraw = button("sharing.withdraw", Glyph.CLOSE, this::askToWithdraw);
        withdraw.addThemeVariants(ButtonVariant.ERROR);
        actions.add(withdraw);
        return actions;
    }

    private Button button(String words, Glyph glyph, Runnable clicked) {
        var button = new Button(getTranslation(words), glyph.icon(), click -> clicked.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(words + ".of", title));
        return button;
    }

    private void showAgain() {
        var dialog = new Dialog();
        dialog.addClassName("share-dialog");
        dialog.setHeaderTitle(getTranslation("sharing.title", title));
        workshop.sharing()
                .address(link.id())
                .ifPresentOrElse(
                        token -> dialog.add(new LinkShown(work.orElseThrow().content(), link, token)),
                        () -> dialog.add(new Paragraph(getTranslation("sharing.key-lost"))));
        dialog.getFooter().add(new Button(getTranslation("design.close"), click -> dialog.close()));
        dialog.open();
    }

    private void askToWithdraw() {
        new Confirm(
                        getTranslation("sharing.withdraw.question", title),
                        getTranslation("sharing.cannot-call-back"),
                        getTranslation("sharing.withdraw"),
                        this::withdraw)
                .grave()
                .open();
    }

    private void withdraw() {
        try {
            workshop.sharing().withdraw(link.id());
        } catch (LinkRefused e) {
            LinkWords.tell(e, this);
        }
        changed.run();
    }
}
