package org.mekongmigration.handinhand.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.Activity.Objective;
import org.mekongmigration.handinhand.activity.Activity.ObjectiveKind;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.design.NamedSelect;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.work.ui.BlockList;
import org.mekongmigration.handinhand.work.ui.Desk;
import org.mekongmigration.handinhand.work.ui.FreshIds;
import org.mekongmigration.handinhand.work.ui.PlaceFields;

/** What pupils know, can do or feel by the end. */
class ObjectiveFields extends Composite<Div> {

    private final PlaceFields<Activity> fields;

    ObjectiveFields(Desk<Activity> desk, PlaceFields<Activity> fields) {
        this.fields = fields;
        getContent()
                .add(new BlockList<Activity, Objective>(
                        desk,
                        new Place(List.of("objectives")),
                        new BlockList.Making<>(Objective::id, it -> Named.of(it.text(), desk, this), this::row),
                        new BlockList.Adding<>(
                                getTranslation("activity.objective.add"),
                                () -> new Objective(FreshIds.next(), ObjectiveKind.KNOWLEDGE, Localized.empty()))));
    }

    private Component row(Objective objective) {
        var id = objective.id().value();
        var kind = new NamedSelect<ObjectiveKind>();
        kind.setLabel(getTranslation("activity.objective.kind"));
        kind.setItems(ObjectiveKind.values());
        kind.setItemLabelGenerator(
                it -> getTranslation("activity.objective." + it.name().toLowerCase(Locale.ROOT)));
        return new Div(
                fields.value(kind, "objectives", id, "kind"),
                fields.line(getTranslation("activity.objective"), "objectives", id, "text"));
    }
}
