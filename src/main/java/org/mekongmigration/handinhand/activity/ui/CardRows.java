package org.mekongmigration.handinhand.activity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.TreeSet;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.CardPicture;
import org.mekongmigration.handinhand.activity.Printable.Card;
import org.mekongmigration.handinhand.activity.Printable.CardSet;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.design.NamedSelect;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.media.ui.Arrival;
import org.mekongmigration.handinhand.work.ui.BlockList;
import org.mekongmigration.handinhand.work.ui.Desk;
import org.mekongmigration.handinhand.work.ui.FreshIds;
import org.mekongmigration.handinhand.work.ui.PlaceFields;

/** The cards of a set, and how many stand on a sheet. */
class CardRows extends Composite<Div> {

    CardRows(Desk<Activity> desk, PlaceFields<Activity> fields, Arrival arrival, CardSet cards) {
        var set = cards.id().value();
        var choice = new NamedSelect<Integer>();
        choice.setLabel(getTranslation("activity.cards.per-sheet"));
        var offered = new TreeSet<>(CardSet.LAYOUTS);
        offered.add(cards.perSheet());
        choice.setItems(offered);
        getContent()
                .add(
                        fields.value(choice, "printables", set, "per-sheet"),
                        new BlockList<Activity, Card>(
                                desk,
                                new Place(List.of("printables", set, "cards")),
                                new BlockList.Making<>(
                                        Card::id,
                                        it -> Named.of(it.words(), desk, this),
                                        it -> new Div(
                                                fields.line(
                                                        getTranslation("activity.card.words"),
                                                        "printables",
                                                        set,
                                                        "cards",
                                                        it.id().value(),
                                                        "words"),
                                                new CardPictureField(
                                                        desk, fields, arrival, new CardPicture(cards.id(), it.id())),
                                                fields.line(
                                                        getTranslation("activity.card.back"),
                                                        "printables",
                                                        set,
                                                        "cards",
                                                        it.id().value(),
                                                        "back"))),
                                new BlockList.Adding<>(
                                        getTranslation("activity.card.add"),
                                        () -> new Card(FreshIds.next(), Localized.empty(), null, Localized.empty()))));
    }
}
