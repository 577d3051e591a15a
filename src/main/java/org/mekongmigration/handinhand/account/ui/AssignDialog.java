package org.mekongmigration.handinhand.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.mekongmigration.handinhand.account.AccountDetails;
import org.mekongmigration.handinhand.account.PeopleManagement;
import org.mekongmigration.handinhand.account.SchoolManagement;

/** Gives somebody another role or school. */
class AssignDialog extends Dialog {

    AssignDialog(PeopleManagement people, SchoolManagement schools, AccountDetails account, Runnable changed) {
        var place = new PlaceFields(schools.list(), account.role(), account.school());
        setHeaderTitle(getTranslation("account.assign.title", account.name()));
        setWidth("30rem");
        var form = new Div(new Paragraph(getTranslation("account.assign.text")), place);
        form.addClassName("stack");
        add(form);
        var cancel = new Button(getTranslation("design.cancel"), click -> close());
        var keep = new Button(getTranslation("account.assign.do"), click -> {
            if (Words.trying(() -> people.assign(account.id(), place.role(), place.school()))) {
                close();
                changed.run();
            }
        });
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, keep);
    }
}
