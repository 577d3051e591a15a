package org.mekongmigration.handinhand.work.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** Words that were added. */
@Tag("ins")
class Inserted extends HtmlContainer {

    Inserted(String words) {
        setText(words);
    }
}
