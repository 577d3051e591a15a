package org.mekongmigration.handinhand.edition.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;

/** Somebody wants to print an activity by itself. */
public class PrintWanted extends ComponentEvent<UI> {

    private final WorkId activity;
    private final Language language;

    PrintWanted(UI page, WorkId activity, Language language) {
        super(page, true);
        this.activity = activity;
        this.language = language;
    }

    public WorkId activity() {
        return activity;
    }

    /** In which it is being read. */
    public Language language() {
        return language;
    }
}
