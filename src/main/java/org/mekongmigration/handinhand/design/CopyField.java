package org.mekongmigration.handinhand.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Words to pass on, with a button that copies them. They can also be marked and copied by hand, where a browser forbids the button. */
@Tag("copy-field")
@JsModule("./copy-field.ts")
public class CopyField extends Component implements HasStyle {

    public CopyField(String label, String words) {
        getElement().setProperty("label", label);
        getElement().setProperty("words", words);
        getElement().setProperty("copy", getTranslation("design.copy"));
        getElement().setProperty("copied", getTranslation("design.copied"));
    }

    /** What can be copied. */
    public String words() {
        return getElement().getProperty("words", "");
    }
}
