package org.mekongmigration.handinhand.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.TreeSet;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.Printable;
import org.mekongmigration.handinhand.activity.Printable.Card;
import org.mekongmigration.handinhand.activity.Printable.CardSet;
import org.mekongmigration.handinhand.activity.Printable.PupilsSheet;
import org.mekongmigration.handinhand.activity.Printable.QuestionSheet;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.design.NamedSelect;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.work.ui.BlockList;
import org.mekongmigration.handinhand.work.ui.Desk;
import org.mekongmigration.handinhand.work.ui.FreshIds;
import org.mekongmigration.handinhand.work.ui.PlaceFields;

/** What is printed and handed out: sets of cards, and sheets with questions. */
class PrintableRows extends Composite<Div> {

    private static final int USUAL_CARDS = 8;

    private final Desk<Activity> desk;
    private final PlaceFields<Activity> fields;

    PrintableRows(Desk<Activity> desk, PlaceFields<Activity> fields) {
        this.desk = desk;
        this.fields = fields;
        getContent()
                .add(new BlockList<Activity, Printable>(
                        desk,
                        new Place(List.of("printables")),
                        new BlockList.Making<>(Printable::id, it -> PrintableNames.of(it, desk, this), this::row),
                        new BlockList.Adding<>(
                                getTranslation("activity.printable.add-cards"),
                                () -> new CardSet(FreshIds.next(), Localized.empty(), USUAL_CARDS, List.of())),
                        new BlockList.Adding<>(
                                getTranslation("activity.printable.add-sheet"),
                                () -> new QuestionSheet(
                                        FreshIds.next(), Localized.empty(), Localized.empty(), List.of()))));
    }

    private Component row(Printable printable) {
        var id = printable.id().value();
        var head = new H3(PrintableNames.kind(printable, this));
        var title = fields.line(getTranslation("activity.printable.title"), "printables", id, "title");
        return switch (printable) {
            case CardSet cards -> new Div(head, title, perSheet(cards), cards(id));
            case QuestionSheet sheet -> new Div(head, title, text(id), new QuestionRows(desk, fields, id));
            case PupilsSheet sheet -> new Div(head, title, text(id));
        };
    }

    private Component text(String printable) {
        return fields.prose(getTranslation("activity.sheet.text"), "printables", printable, "text");
    }

    private Component perSheet(CardSet cards) {
        var choice = new NamedSelect<Integer>();
        choice.setLabel(getTranslation("activity.cards.per-sheet"));
        var offered = new TreeSet<>(CardSet.LAYOUTS);
        offered.add(cards.perSheet());
        choice.setItems(offered);
        return fields.value(choice, "printables", cards.id().value(), "per-sheet");
    }

    private Component cards(String set) {
        return new BlockList<Activity, Card>(
                desk,
                new Place(List.of("printables", set, "cards")),
                new BlockList.Making<>(
                        Card::id,
                        it -> Named.of(it.words(), desk, this),
                        it -> fields.line(
                                getTranslation("activity.card.words"),
                                "printables",
                                set,
                                "cards",
                                it.id().value(),
                                "words")),
                new BlockList.Adding<>(
                        getTranslation("activity.card.add"), () -> new Card(FreshIds.next(), Localized.empty(), null)));
    }
}
