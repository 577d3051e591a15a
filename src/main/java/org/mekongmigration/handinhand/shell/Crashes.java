package org.mekongmigration.handinhand.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.UUID;
import org.mekongmigration.handinhand.account.AccountRejected;
import org.mekongmigration.handinhand.account.SignInNeeded;
import org.mekongmigration.handinhand.design.ErrorNotice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What went wrong under a click: the log gets the trace and a number, the screen the number and what to do. */
@Component
class Crashes implements VaadinServiceInitListener, ErrorHandler {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(Crashes.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        var ui = UI.getCurrent();
        var cause = Causes.first(event.getThrowable());
        if (cause instanceof SignInNeeded) {
            if (ui != null) {
                ui.getPage().reload(); // the gate sends her to sign in and then back here
            }
            return;
        }
        var number = log(event.getThrowable());
        if (ui != null) {
            ErrorNotice.warn(
                    cause instanceof AccountRejected
                            ? ui.getTranslation("shell.refused.notice")
                            : ui.getTranslation("shell.crash.notice", number));
        }
    }

    /** A number by which the trace can be found in the log. */
    static String log(Throwable thrown) {
        var number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Crash {}", number, thrown);
        return number;
    }
}
