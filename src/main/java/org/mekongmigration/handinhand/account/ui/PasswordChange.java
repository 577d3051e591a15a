package org.mekongmigration.handinhand.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import org.mekongmigration.handinhand.account.AccountRejected;
import org.mekongmigration.handinhand.account.AccountRejected.Reason;
import org.mekongmigration.handinhand.account.OwnAccount;
import org.mekongmigration.handinhand.design.ErrorNotice;

/** The old password once, the new one twice. */
class PasswordChange extends Div {

    private final OwnAccount own;
    private final SecretField current =
            new SecretField(getTranslation("account.password.current"), Autocomplete.CURRENT_PASSWORD);
    private final SecretField chosen =
            new SecretField(getTranslation("account.password.new"), Autocomplete.NEW_PASSWORD);
    private final SecretField again =
            new SecretField(getTranslation("account.password.again"), Autocomplete.NEW_PASSWORD);

    PasswordChange(OwnAccount own) {
        this.own = own;
        addClassName("stack");
        chosen.setHelperText(getTranslation("account.password.help"));
        var change = new Button(getTranslation("account.own.password.do"), click -> change());
        var row = new Div(change);
        row.addClassName("row");
        add(current, chosen, again, row);
    }

    private void change() {
        current.setInvalid(false);
        chosen.setInvalid(false);
        again.setErrorMessage(getTranslation("account.password.differ"));
        again.setInvalid(!chosen.getValue().equals(again.getValue()));
        if (again.isInvalid()) {
            return;
        }
        try {
            own.changePassword(current.getValue(), chosen.getValue());
            current.clear();
            chosen.clear();
            again.clear();
            ErrorNotice.tell(getTranslation("account.own.password.done"));
        } catch (AccountRejected rejected) {
            var wrong = rejected.reason() == Reason.PASSWORD_WRONG ? current : chosen;
            wrong.setErrorMessage(Words.of(rejected));
            wrong.setInvalid(true);
            wrong.focus();
        }
    }
}
