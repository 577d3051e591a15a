package org.mekongmigration.handinhand.activity.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** One line that is the same in every language: a code, an address. */
final class PlainLine extends TextField {

    private static final int LAZY = 600;

    PlainLine(String label) {
        super(label);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(LAZY);
    }
}
