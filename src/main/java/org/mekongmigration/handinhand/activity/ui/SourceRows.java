package org.mekongmigration.handinhand.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.Activity.Source;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.work.ui.BlockList;
import org.mekongmigration.handinhand.work.ui.Desk;
import org.mekongmigration.handinhand.work.ui.FreshIds;
import org.mekongmigration.handinhand.work.ui.PlaceFields;

/** Where facts, ideas and texts come from. */
class SourceRows extends Composite<Div> {

    private final PlaceFields<Activity> fields;

    SourceRows(Desk<Activity> desk, PlaceFields<Activity> fields) {
        this.fields = fields;
        getContent()
                .add(new BlockList<Activity, Source>(
                        desk,
                        new Place(List.of("sources")),
                        new BlockList.Making<>(Source::id, it -> Named.of(it.text(), desk, this), this::row),
                        new BlockList.Adding<>(
                                getTranslation("activity.source.add"),
                                () -> new Source(FreshIds.next(), Localized.empty(), null))));
    }

    private Component row(Source source) {
        var id = source.id().value();
        var address = new PlainLine(getTranslation("activity.source.address"));
        address.setWidthFull();
        return new Div(
                fields.line(getTranslation("activity.source.text"), "sources", id, "text"),
                fields.<PlainLine, String, String>value(
                        address,
                        now -> now == null ? "" : now,
                        typed -> typed == null || typed.isBlank() ? null : typed.strip(),
                        "sources",
                        id,
                        "address"));
    }
}
