package org.mekongmigration.handinhand.account.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Map;

/** A password field whose eye has its name in the reader's language. */
class SecretField extends PasswordField {

    SecretField(String label, Autocomplete kind) {
        super(label);
        setAutocomplete(kind);
        // the component's own words for Java know only its errors
        getElement().setPropertyMap("i18n", Map.of("reveal", getTranslation("account.password.show")));
    }
}
