package org.mekongmigration.handinhand.work.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;
import org.mekongmigration.handinhand.content.WorkId;

/** Somebody wants to share a work by a link. */
public class ShareWanted extends ComponentEvent<UI> {

    private final WorkId work;

    ShareWanted(UI page, WorkId work) {
        super(page, true);
        this.work = work;
    }

    public WorkId work() {
        return work;
    }
}
