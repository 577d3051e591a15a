package org.mekongmigration.handinhand.help.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import org.mekongmigration.handinhand.design.FullScreen;
import org.mekongmigration.handinhand.design.HelpTopic;

/**
 * What is helped with.
 *
 * @param topic of the view, or "other"
 * @param editor whether what is written there is kept by itself and can be undone
 */
record Helped(String topic, boolean editor) {

    static Helped of(UI page) {
        return page.getInternals().getActiveRouterTargetsChain().stream()
                .findFirst()
                .map(HasElement::getClass)
                .map(Helped::of)
                .orElse(new Helped("other", false));
    }

    static Helped of(Class<?> view) {
        var topic = view.getAnnotation(HelpTopic.class);
        return new Helped(topic == null ? "other" : topic.value(), FullScreen.class.isAssignableFrom(view));
    }
}
