package org.mekongmigration.handinhand.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Date;
import org.mekongmigration.handinhand.account.Invitation;
import org.mekongmigration.handinhand.design.CopyField;

/** Shows a one-time address to pass on. It can be seen here and never again. */
class AddressDialog extends Dialog {

    AddressDialog(Invitation invitation, String name) {
        setHeaderTitle(getTranslation("account.address.title", name));
        setCloseOnOutsideClick(false);
        add(
                new Paragraph(getTranslation("account.address.text", Date.from(invitation.validUntil()))),
                CopyField.address(getTranslation("account.address.field"), invitation.path()));
        var close = new Button(getTranslation("account.address.done"), click -> close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(close);
        setWidth("36rem");
        addClassName("address-dialog");
    }
}
