package org.mekongmigration.handinhand.activity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.Printable;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.Edit;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.edition.Edition;
import org.mekongmigration.handinhand.edition.PackPart;
import org.mekongmigration.handinhand.edition.PrintOrder;
import org.mekongmigration.handinhand.edition.ui.PageImage;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.work.ui.Desk;
import org.mekongmigration.handinhand.work.ui.WorkWords;

/** The page of one printable as it prints now, in the languages that are being written; what finds no room is said below it. */
class SheetPicture extends Composite<Div> {

    private static final int WIDTH = 620;

    private final Desk<Activity> desk;
    private final ActivityWorkshop workshop;
    private final BlockId id;
    private final List<Language> languages;
    private final PageImage picture = new PageImage(WIDTH);
    private final Paragraph pages = new Paragraph();
    private final Div findings = new Div();
    private @Nullable Shown shown;

    /** What the picture depends on. */
    private record Shown(Printable printable, Object pictures) {}

    SheetPicture(Desk<Activity> desk, ActivityWorkshop workshop, BlockId id, List<Language> languages) {
        this.desk = desk;
        this.workshop = workshop;
        this.id = id;
        this.languages = languages;
        pages.addClassName("quiet");
        findings.addClassName("too-long");
        findings.getElement().setAttribute("role", "status");
        getContent().addClassName("sheet-picture");
        getContent().add(picture, pages, findings);
        refresh();
        desk.onChange(this::refresh);
    }

    private void refresh() {
        var activity = desk.content();
        activity.printables().stream()
                .filter(printable -> printable.id().equals(id))
                .findFirst()
                .map(printable -> new Shown(printable, activity.pictures()))
                .filter(now -> !now.equals(shown))
                .ifPresent(now -> {
                    shown = now;
                    draw(Edit.set(activity, new Place(List.of("printables")), List.of(now.printable())));
                });
    }

    private void draw(Activity alone) {
        var edition = Edition.USUAL
                .in(languages)
                .guidedIn(languages.getFirst())
                .with(EnumSet.of(PackPart.CARDS, PackPart.HANDOUTS));
        var facts = desk.opened().work();
        var laid = workshop.printing()
                .layOut(new PrintOrder<>(alone, facts.head(), facts.touchedAt(), edition, workshop.lookup()))
                .pages();
        var first = laid.pages().getFirst();
        picture.show(() -> first, first.width(), first.height());
        picture.setAlt(getTranslation(
                "activity.sheet.picture",
                alone.printables().getFirst().title().in(languages.getFirst()).orElse("")));
        pages.setVisible(laid.pages().size() > 1);
        pages.setText(getTranslation("activity.sheet.pages", laid.pages().size()));
        findings.removeAll();
        laid.findings().stream()
                .distinct()
                .forEach(finding ->
                        findings.add(new Paragraph(WorkWords.of(finding, this) + " " + WorkWords.mend(finding, this))));
    }
}
