package org.mekongmigration.handinhand.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.Printable.MatchingPair;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.work.ui.BlockList;
import org.mekongmigration.handinhand.work.ui.Desk;
import org.mekongmigration.handinhand.work.ui.FreshIds;
import org.mekongmigration.handinhand.work.ui.PlaceFields;

/** What belongs together on a sheet to match. */
class MatchingRows extends Composite<Div> {

    private final PlaceFields<Activity> fields;
    private final String sheet;

    MatchingRows(Desk<Activity> desk, PlaceFields<Activity> fields, String sheet) {
        this.fields = fields;
        this.sheet = sheet;
        var help = new Paragraph(getTranslation("activity.matching.help"));
        help.addClassName("quiet");
        getContent()
                .add(
                        help,
                        new BlockList<Activity, MatchingPair>(
                                desk,
                                new Place(List.of("printables", sheet, "pairs")),
                                new BlockList.Making<>(
                                        MatchingPair::id, it -> Named.of(it.left(), desk, this), this::row),
                                new BlockList.Adding<>(
                                        getTranslation("activity.matching.add"),
                                        () -> new MatchingPair(
                                                FreshIds.next(), Localized.empty(), Localized.empty()))));
    }

    private Component row(MatchingPair pair) {
        var id = pair.id().value();
        return new Div(
                fields.line(getTranslation("activity.matching.left"), "printables", sheet, "pairs", id, "left"),
                fields.line(getTranslation("activity.matching.right"), "printables", sheet, "pairs", id, "right"));
    }
}
