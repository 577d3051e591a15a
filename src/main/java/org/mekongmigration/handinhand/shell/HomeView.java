package org.mekongmigration.handinhand.shell;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** My plans and books, last touched first. */
@Route("")
@Menu(title = "shell.home.menu", order = 0, icon = "home")
@PermitAll
class HomeView extends Main implements HasDynamicTitle {

    HomeView() {
        addClassName("page");
        add(new H1(getTranslation("shell.home.menu")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("shell.home.menu"));
    }
}
