package org.mekongmigration.handinhand.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.page.PendingJavaScriptResult;

/** All unsent words of this browser together: forgotten when their person signs out. */
@Tag("unsent-words")
@JsModule("./unsent-text.ts")
public class UnsentWords extends Component {

    /** Done when the browser has forgotten them. */
    public PendingJavaScriptResult forget(String person) {
        return getElement().callJsFunction("forgetPerson", person);
    }
}
