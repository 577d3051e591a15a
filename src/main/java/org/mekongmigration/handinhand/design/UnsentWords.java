package org.mekongmigration.handinhand.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** All unsent words of this browser together: forgotten when their person signs out. */
@Tag("unsent-words")
@JsModule("./unsent-text.ts")
public class UnsentWords extends Component {

    public void forget(String person) {
        getElement().callJsFunction("forgetPerson", person);
    }
}
