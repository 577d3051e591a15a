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
            var band = new Div(begun.getUI().getTranslation("shell.demo"));
            band.addClassName("demo-band");
            band.getElement().setAttribute("role", "region").setAttribute("aria-label", band.getText());
            begun.getUI().getElement().appendChild(band.getElement());
        });
    }
}
