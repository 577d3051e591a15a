package org.mekongmigration.handinhand.design;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/**
 * Asks before something that cannot be taken back. The button says what happens. A plain dialog: the foot of Vaadin's own
 * question has a role that a foot may not have.
 */
public class Confirm extends Dialog {

    private final Button confirm;

    public Confirm(String question, String consequence, String action, Runnable confirmed) {
        setRole("alertdialog");
        setHeaderTitle(question);
        setCloseOnOutsideClick(false);
        addClassName("confirm");
        add(new Paragraph(consequence));
        confirm = new Button(action, click -> {
            close();
            confirmed.run();
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setAutofocus(true);
        getFooter().add(new Button(getTranslation("design.cancel"), click -> close()), confirm);
    }

    /** Marks the action as one that takes something away. */
    public Confirm grave() {
        confirm.addThemeVariants(ButtonVariant.ERROR);
        return this;
    }
}
