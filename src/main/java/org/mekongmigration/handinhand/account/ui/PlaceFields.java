package org.mekongmigration.handinhand.account.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.account.SchoolDetails;
import org.mekongmigration.handinhand.account.SchoolId;
import org.mekongmigration.handinhand.design.NamedSelect;

/** What somebody does here and at which school. The Network's staff has no school. */
class PlaceFields extends Div {

    private final Select<Role> role = new NamedSelect<>();
    private final ComboBox<SchoolDetails> school = new ComboBox<>(getTranslation("account.school"));

    PlaceFields(List<SchoolDetails> schools, Role chosen, Optional<SchoolId> at) {
        addClassName("stack");
        role.setLabel(getTranslation("account.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(Words::of);
        role.setHelperText(getTranslation(Words.key(chosen) + ".does"));
        role.setValue(chosen);
        school.setItems(schools);
        school.setItemLabelGenerator(SchoolDetails::name);
        school.setClearButtonVisible(true);
        school.setHelperText(getTranslation("account.school.help"));
        at.flatMap(id -> schools.stream().filter(one -> one.id().equals(id)).findFirst())
                .ifPresent(school::setValue);
        school.setVisible(!chosen.staff());
        role.addValueChangeListener(change -> {
            school.setVisible(!role.getValue().staff());
            role.setHelperText(getTranslation(Words.key(role.getValue()) + ".does"));
        });
        add(role, school);
    }

    Role role() {
        return role.getValue();
    }

    Optional<SchoolId> school() {
        return role.getValue().staff()
                ? Optional.empty()
                : school.getOptionalValue().map(SchoolDetails::id);
    }
}
