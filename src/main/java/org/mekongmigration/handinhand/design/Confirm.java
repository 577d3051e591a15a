package org.mekongmigration.handinhand.design;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something that cannot be taken back. The button says what happens. */
public class Confirm extends ConfirmDialog {

    public Confirm(String question, String consequence, String action, Runnable confirmed) {
        setHeader(question);
        setText(consequence);
        setCancelable(true);
        setCancelText(getTranslation("design.cancel"));
        setConfirmText(action);
        addConfirmListener(confirm -> confirmed.run());
    }

    /** Marks the action as one that takes something away. */
    public Confirm grave() {
        setConfirmButtonTheme("error primary");
        return this;
    }
}
