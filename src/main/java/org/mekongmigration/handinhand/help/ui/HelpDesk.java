package org.mekongmigration.handinhand.help.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.mekongmigration.handinhand.account.SignedIn;
import org.mekongmigration.handinhand.design.HelpWanted;
import org.mekongmigration.handinhand.help.QuickStarts;
import org.springframework.stereotype.Component;

/** Opens the help wherever it is asked for. */
@Component
class HelpDesk implements VaadinServiceInitListener {

    private final SignedIn signedIn;
    private final QuickStarts quickStarts;

    HelpDesk(SignedIn signedIn, QuickStarts quickStarts) {
        this.signedIn = signedIn;
        this.quickStarts = quickStarts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(begun -> ComponentUtil.addListener(
                        begun.getUI(),
                        HelpWanted.class,
                        wanted ->
                                new HelpDialog(Helped.of(wanted.getSource()), signedIn.person(), quickStarts).open()));
    }
}
