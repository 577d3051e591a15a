package org.mekongmigration.handinhand.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.function.BiFunction;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.Printable;
import org.mekongmigration.handinhand.activity.Printable.CardSet;
import org.mekongmigration.handinhand.activity.Printable.DrawingSheet;
import org.mekongmigration.handinhand.activity.Printable.MatchingSheet;
import org.mekongmigration.handinhand.activity.Printable.PupilsSheet;
import org.mekongmigration.handinhand.activity.Printable.QuestionSheet;
import org.mekongmigration.handinhand.activity.Printable.SortingSheet;
import org.mekongmigration.handinhand.activity.Printable.TableSheet;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.work.ui.BlockList;
import org.mekongmigration.handinhand.work.ui.Desk;
import org.mekongmigration.handinhand.work.ui.FreshIds;
import org.mekongmigration.handinhand.work.ui.PlaceFields;

/** What is printed and handed out: sets of cards, and sheets of each kind, each with its page beside its fields. */
class PrintableRows extends Composite<Div> {

    private static final int USUAL_CARDS = 8;

    private final Desk<Activity> desk;
    private final PlaceFields<Activity> fields;
    private final ActivityWorkshop workshop;

    PrintableRows(Desk<Activity> desk, PlaceFields<Activity> fields, ActivityWorkshop workshop) {
        this.desk = desk;
        this.fields = fields;
        this.workshop = workshop;
        getContent()
                .add(new BlockList<Activity, Printable>(
                        desk,
                        new Place(List.of("printables")),
                        new BlockList.Making<>(Printable::id, it -> PrintableNames.of(it, desk, this), this::row),
                        adding("cards", (id, none) -> new CardSet(id, none, USUAL_CARDS, List.of())),
                        adding("sheet", (id, none) -> new QuestionSheet(id, none, Localized.empty(), List.of())),
                        adding("drawing", (id, none) -> new DrawingSheet(id, none, Localized.empty(), null, List.of())),
                        adding(
                                "table",
                                (id, none) -> new TableSheet(
                                        id, none, Localized.empty(), Localized.empty(), List.of(), List.of())),
                        adding("matching", (id, none) -> new MatchingSheet(id, none, Localized.empty(), List.of())),
                        adding(
                                "sorting",
                                (id, none) -> new SortingSheet(id, none, Localized.empty(), List.of(), List.of()))));
    }

    private BlockList.Adding<Printable> adding(String kind, BiFunction<BlockId, Localized<String>, Printable> fresh) {
        return new BlockList.Adding<>(
                getTranslation("activity.printable." + kind), () -> fresh.apply(FreshIds.next(), Localized.empty()));
    }

    private Component row(Printable printable) {
        var id = printable.id().value();
        var words = new Div(
                new H3(PrintableNames.kind(printable, this)),
                fields.line(getTranslation("activity.printable.title"), "printables", id, "title"));
        if (printable instanceof PupilsSheet) {
            words.add(fields.prose(getTranslation("activity.sheet.text"), "printables", id, "text"));
        }
        words.add(
                switch (printable) {
                    case CardSet cards -> new CardRows(desk, fields, workshop::bring, cards);
                    case QuestionSheet sheet -> new QuestionRows(desk, fields, id);
                    case DrawingSheet sheet -> new DrawingRows(desk, fields, id);
                    case TableSheet table -> new TableRows(desk, fields, id);
                    case MatchingSheet sheet -> new MatchingRows(desk, fields, id);
                    case SortingSheet sheet -> new SortingRows(desk, fields, id);
                });
        words.addClassName("printable-fields");
        var beside = new Div(words, new SheetPicture(desk, workshop, printable.id(), fields.languages()));
        beside.addClassName("printable");
        return new Div(beside);
    }
}
