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

    /** A whole address of this installation, as the browser knows it, from the part below its root. */
    public static CopyField address(String label, String path) {
        var field = new CopyField(label, path);
        field.getElement().setProperty("address", true);
        return field;
    }

    /** What can be copied; of an address the part below the root. */
    public String words() {
        return getElement().getProperty("words", "");
    }
}
