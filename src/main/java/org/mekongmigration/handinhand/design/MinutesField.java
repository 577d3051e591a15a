package org.mekongmigration.handinhand.design;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Whole minutes, with buttons for one less and one more. */
public class MinutesField extends IntegerField {

    public MinutesField(String label, int least, int most) {
        super(label);
        setMin(least);
        setMax(most);
        setStepButtonsVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        var words = getTranslation("design.minutes.bad", least, most);
        setI18n(new IntegerFieldI18n()
                .setBadInputErrorMessage(words)
                .setMinErrorMessage(words)
                .setMaxErrorMessage(words));
        addClassName("minutes-field");
    }
}
