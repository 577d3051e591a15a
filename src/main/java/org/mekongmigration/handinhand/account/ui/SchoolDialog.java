package org.mekongmigration.handinhand.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.mekongmigration.handinhand.account.AccountRejected;

/** Asks for the name of a school. */
class SchoolDialog extends Dialog {

    SchoolDialog(String action, String current, Consumer<String> deed, Runnable changed) {
        setHeaderTitle(action);
        setWidth("30rem");
        var name = new TextField(getTranslation("account.schools.name"));
        name.setValue(current);
        add(name);
        var cancel = new Button(getTranslation("design.cancel"), click -> close());
        var keep = new Button(getTranslation("account.schools.do"), click -> {
            try {
                deed.accept(name.getValue());
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
