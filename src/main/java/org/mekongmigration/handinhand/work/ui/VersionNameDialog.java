package org.mekongmigration.handinhand.work.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.work.RevisionFacts;
import org.mekongmigration.handinhand.work.WorkHistory;
import org.mekongmigration.handinhand.work.WorkRejected;

/** Gives a version a name, by which it is found again: "Shorter for class 5/2". */
class VersionNameDialog extends Dialog {

    private static final int LONGEST = 200;

    VersionNameDialog(WorkHistory history, WorkId work, RevisionFacts revision, Runnable named) {
        setHeaderTitle(getTranslation("work.history.name", revision.number()));
        var name = new TextField(getTranslation("work.history.name.field"));
        name.setHelperText(getTranslation("work.history.name.what"));
        name.setMaxLength(LONGEST);
        name.setValue(revision.note().orElse(""));
        name.setAutofocus(true);
        name.setWidthFull();
        add(name);
        var keep = new Button(getTranslation("work.history.name.keep"), click -> {
            try {
                history.name(work, revision.number(), name.getValue());
                close();
                named.run();
            } catch (WorkRejected e) {
                WorkWords.tell(e, this);
            }
        });
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("design.cancel"), click -> close()), keep);
    }
}
