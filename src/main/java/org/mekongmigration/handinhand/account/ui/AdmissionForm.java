package org.mekongmigration.handinhand.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.account.AccountRejected;

/** A sign-in name, where there is none yet, and a password typed twice. What is wrong is said at its field. */
class AdmissionForm extends Div {

    /** What was typed. */
    record Entry(String signInName, String password) {}

    private final TextField name = new TextField(getTranslation("account.sign-in.name"));
    private final SecretField password =
            new SecretField(getTranslation("account.password.new"), Autocomplete.NEW_PASSWORD);
    private final SecretField again =
            new SecretField(getTranslation("account.password.again"), Autocomplete.NEW_PASSWORD);
    private final boolean nameIsKnown;

    AdmissionForm(String action, @Nullable String knownName, Consumer<Entry> deed, Runnable done) {
        addClassName("stack");
        nameIsKnown = knownName != null;
        name.setValue(knownName == null ? "" : knownName);
        name.setReadOnly(nameIsKnown);
        name.setAutocomplete(Autocomplete.USERNAME);
        name.setAutocapitalize(Autocapitalize.NONE);
        name.setHelperText(nameIsKnown ? null : getTranslation("account.sign-in.name.help"));
        password.setHelperText(getTranslation("account.password.help"));
        var send = new Button(action, click -> send(deed, done));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickShortcut(Key.ENTER);
        add(name, password, again, send);
    }

    private void send(Consumer<Entry> deed, Runnable done) {
        name.setInvalid(false);
        password.setInvalid(false);
        again.setErrorMessage(getTranslation("account.password.differ"));
        again.setInvalid(!password.getValue().equals(again.getValue()));
        if (again.isInvalid()) {
            again.focus();
            return;
        }
        try {
            deed.accept(new Entry(name.getValue(), password.getValue()));
            done.run();
        } catch (AccountRejected rejected) {
            complain(rejected);
        }
    }

    private void complain(AccountRejected rejected) {
        var aboutName =
                switch (rejected.reason()) {
                    case SIGN_IN_NAME_TAKEN, SIGN_IN_NAME_UNSUITABLE -> true;
                    default -> false;
                };
        if (aboutName) {
            name.setErrorMessage(Words.of(rejected));
            name.setInvalid(true);
            name.focus();
        } else {
            password.setErrorMessage(Words.of(rejected));
            password.setInvalid(true);
            password.focus();
        }
    }
}
