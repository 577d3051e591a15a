package org.mekongmigration.handinhand.shell;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouterLink;
import org.mekongmigration.handinhand.design.Drawing;

/** A whole page that says what happened, what is safe and what to do. */
abstract class ErrorPage extends Main implements HasDynamicTitle {

    private String title = "";

    ErrorPage() {
        addClassNames("page", "error-page");
    }

    void say(Drawing drawing, String key, Object... arguments) {
        removeAll();
        add(
                drawing.image(),
                new H1(getTranslation(key + ".title")),
                new Paragraph(getTranslation(key + ".text", arguments)),
                new RouterLink(getTranslation("shell.error.home"), HomeView.class));
        title = getTranslation("shell.title", getTranslation(key + ".title"));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
