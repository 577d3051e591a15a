package org.mekongmigration.handinhand.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** All unsent words of this browser together: forgotten when their person signs out, but not behind her back. */
@Tag("unsent-words")
@JsModule("./unsent-text.ts")
public class UnsentWords extends Component {

    /** Forgets them as she leaves. If some of them never reached the server, she is asked first, and may stay. */
    public void leave(String person, Runnable left) {
        getElement().callJsFunction("waiting", person).then(Integer.class, waiting -> {
            if (waiting == 0) {
                left.run();
            } else {
                ask(
                        waiting,
                        () -> getElement()
                                .callJsFunction("forgetPerson", person)
                                .then(done -> left.run()));
            }
        });
    }

    private void ask(int waiting, Runnable forget) {
        new Confirm(
                        getTranslation("design.unsent.leave"),
                        getTranslation("design.unsent.leave.text", waiting),
                        getTranslation("design.unsent.leave.do"),
                        forget)
                .grave()
                .open();
    }
}
