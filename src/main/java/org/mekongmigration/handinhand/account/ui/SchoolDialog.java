package org.mekongmigration.handinhand.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.account.AccountRejected;
import org.mekongmigration.handinhand.account.SchoolDetails;

/** Asks for the name of a school, and its country. */
class SchoolDialog extends Dialog {

    /** What is done with a name and a country. */
    @FunctionalInterface
    interface Deed {
        void with(String name, @Nullable String country);
    }

    SchoolDialog(String action, @Nullable SchoolDetails current, Deed deed, Runnable changed) {
        setHeaderTitle(action);
        setWidth("30rem");
        var name = new TextField(getTranslation("account.schools.name"));
        name.setValue(current == null ? "" : current.name());
        name.setWidthFull();
        var country = new SchoolCountry(current == null ? null : current.country());
        country.setWidthFull();
        var fields = new Div(name, country);
        fields.addClassName("stack");
        add(fields);
        var cancel = new Button(getTranslation("design.cancel"), click -> close());
        var keep = new Button(getTranslation("account.schools.do"), click -> {
            try {
                deed.with(name.getValue(), country.getValue());
                close();
                changed.run();
            } catch (AccountRejected rejected) {
                name.setErrorMessage(Words.of(rejected));
                name.setInvalid(true);
            }
        });
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, keep);
    }
}
