package org.mekongmigration.handinhand.activity.ui;

import com.vaadin.flow.component.textfield.IntegerField;

/** How many lines there are to write on. */
final class LineCount extends IntegerField {

    LineCount(String label, int least, int most) {
        super(label);
        setMin(least);
        setMax(most);
        setStepButtonsVisible(true);
    }
}
