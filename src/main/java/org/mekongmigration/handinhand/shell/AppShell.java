package org.mekongmigration.handinhand.shell;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;

/** The page around every view. Its style sheets are joined by the build, in the order in which they speak. */
@StyleSheet("look/every-view.css")
@JsModule("./connection.ts")
@Viewport("width=device-width, initial-scale=1")
class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "look/mark.svg");
    }
}
