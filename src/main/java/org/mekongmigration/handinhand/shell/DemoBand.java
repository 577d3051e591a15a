package org.mekongmigration.handinhand.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Marks every page of a demonstration as one. */
@Component
@ConditionalOnProperty("handinhand.demo")
class DemoBand implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(begun -> {
            var ui = begun.getUI();
            var band = new Div();
            band.addClassName("demo-band");
            band.getElement().setAttribute("role", "region");
            ui.getElement().appendChild(band.getElement());
            // the page's language is set by another of these listeners, perhaps after this one
            ui.beforeClientResponse(band, answer -> {
                band.setText(ui.getTranslation("shell.demo"));
                band.getElement().setAttribute("aria-label", band.getText());
            });
        });
    }
}
