package org.mekongmigration.handinhand.activity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.Activity.Misconception;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.work.ui.BlockList;
import org.mekongmigration.handinhand.work.ui.Desk;
import org.mekongmigration.handinhand.work.ui.FreshIds;
import org.mekongmigration.handinhand.work.ui.PlaceFields;

/** What pupils may think, and what helps against it. */
class MisconceptionRows extends Composite<Div> {

    MisconceptionRows(Desk<Activity> desk, PlaceFields<Activity> fields) {
        getContent()
                .add(new BlockList<Activity, Misconception>(
                        desk,
                        new Place(List.of("misconceptions")),
                        new BlockList.Making<>(
                                Misconception::id,
                                it -> Named.of(it.text(), desk, this),
                                it -> new Div(
                                        fields.line(
                                                getTranslation("activity.misconception"),
                                                "misconceptions",
                                                it.id().value(),
                                                "text"),
                                        fields.prose(
                                                getTranslation("activity.misconception.answer"),
                                                "misconceptions",
                                                it.id().value(),
                                                "answer"))),
                        new BlockList.Adding<>(
                                getTranslation("activity.misconception.add"),
                                () -> new Misconception(FreshIds.next(), Localized.empty(), Localized.empty()))));
    }
}
