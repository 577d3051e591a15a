package org.mekongmigration.handinhand.activity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.Activity.CareFor;
import org.mekongmigration.handinhand.work.ui.Desk;
import org.mekongmigration.handinhand.work.ui.PlaceFields;

/** What the teacher does before, and for whom she takes care. */
class CareFields extends Composite<Div> {

    CareFields(Desk<Activity> desk, PlaceFields<Activity> fields) {
        var care = new CheckboxGroup<CareFor>(getTranslation("activity.care-for"));
        care.setItems(CareFor.values());
        care.setItemLabelGenerator(it -> getTranslation(
                "activity.care." + it.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        getContent()
                .add(
                        fields.prose(getTranslation("activity.preparation"), "preparation"),
                        fields.<CheckboxGroup<CareFor>, Set<CareFor>, List<CareFor>>value(
                                care,
                                list -> list == null ? Set.of() : new LinkedHashSet<>(list),
                                chosen -> chosen == null
                                        ? List.of()
                                        : Arrays.stream(CareFor.values())
                                                .filter(chosen::contains)
                                                .toList(),
                                "care-for"),
                        fields.prose(getTranslation("activity.caution"), "caution"));
    }
}
