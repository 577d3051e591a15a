package org.mekongmigration.handinhand.design;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;

/** Somebody asks what can be done on the page that she sees. */
public class HelpWanted extends ComponentEvent<UI> {

    public HelpWanted(UI page) {
        super(page, true);
    }
}
