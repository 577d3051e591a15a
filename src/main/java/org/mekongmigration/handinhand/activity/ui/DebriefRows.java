package org.mekongmigration.handinhand.activity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.Activity.DebriefQuestion;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.work.ui.BlockList;
import org.mekongmigration.handinhand.work.ui.Desk;
import org.mekongmigration.handinhand.work.ui.FreshIds;
import org.mekongmigration.handinhand.work.ui.PlaceFields;

/** Questions to talk about afterwards. */
class DebriefRows extends Composite<Div> {

    DebriefRows(Desk<Activity> desk, PlaceFields<Activity> fields) {
        getContent()
                .add(new BlockList<Activity, DebriefQuestion>(
                        desk,
                        new Place(List.of("debrief")),
                        new BlockList.Making<>(
                                DebriefQuestion::id,
                                it -> Named.of(it.text(), desk, this),
                                it -> fields.line(
                                        getTranslation("activity.question"),
                                        "debrief",
                                        it.id().value(),
                                        "text")),
                        new BlockList.Adding<>(
                                getTranslation("activity.question.add"),
                                () -> new DebriefQuestion(FreshIds.next(), Localized.empty()))));
    }
}
