package org.mekongmigration.handinhand.sharing.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.mekongmigration.handinhand.work.ui.ShareWanted;
import org.springframework.stereotype.Component;

/** Opens the sharing of a work wherever it is asked for. */
@Component
class SharingDesk implements VaadinServiceInitListener {

    private final SharingWorkshop workshop;

    SharingDesk(SharingWorkshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(begun -> ComponentUtil.addListener(
                        begun.getUI(), ShareWanted.class, wanted -> ShareDialog.open(workshop, wanted.work())));
    }
}
