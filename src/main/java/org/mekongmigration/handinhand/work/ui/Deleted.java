package org.mekongmigration.handinhand.work.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** Words that were taken away. */
@Tag("del")
class Deleted extends HtmlContainer {

    Deleted(String words) {
        setText(words);
    }
}
