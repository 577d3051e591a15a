package org.mekongmigration.handinhand.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.Activity.Variation;
import org.mekongmigration.handinhand.activity.Activity.VariationKind;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.work.ui.BlockList;
import org.mekongmigration.handinhand.work.ui.Desk;
import org.mekongmigration.handinhand.work.ui.FreshIds;
import org.mekongmigration.handinhand.work.ui.PlaceFields;

/** How the activity is done in another class. */
class VariationRows extends Composite<Div> {

    private final PlaceFields<Activity> fields;

    VariationRows(Desk<Activity> desk, PlaceFields<Activity> fields) {
        this.fields = fields;
        getContent()
                .add(new BlockList<Activity, Variation>(
                        desk,
                        new Place(List.of("variations")),
                        new BlockList.Making<>(
                                Variation::id, it -> Words.of(this, "activity.variation.", it.kind()), this::row),
                        new BlockList.Adding<>(
                                getTranslation("activity.variation.add"),
                                () -> new Variation(FreshIds.next(), VariationKind.EASIER, Localized.empty()))));
    }

    private Component row(Variation variation) {
        var id = variation.id().value();
        var kind = Words.select(this, "activity.variation.kind", "activity.variation.", VariationKind.values(), false);
        return new Div(
                fields.value(kind, "variations", id, "kind"),
                fields.prose(getTranslation("activity.variation.text"), "variations", id, "text"));
    }
}
