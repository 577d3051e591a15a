package org.mekongmigration.handinhand.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.mekongmigration.handinhand.account.AccountRejected;
import org.mekongmigration.handinhand.account.AccountRoutes;
import org.mekongmigration.handinhand.account.SignInNeeded;
import org.mekongmigration.handinhand.design.Drawing;
import org.mekongmigration.handinhand.work.WorkRejected;

/** A view could not be shown. What is not there or not hers is not found; all else is ours to mend. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class CrashView extends ErrorPage implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        return switch (Causes.first(error.getException())) {
            case SignInNeeded ended -> {
                event.getUI().getPage().setLocation(AccountRoutes.SIGN_IN + "?ended");
                yield HttpStatusCode.UNAUTHORIZED.getCode();
            }
            case WorkRejected rejected when rejected.reason() == WorkRejected.Reason.NOT_THERE -> notFound();
            case AccountRejected rejected when rejected.reason() == AccountRejected.Reason.NOT_THERE -> notFound();
            case WorkRejected rejected when rejected.reason() == WorkRejected.Reason.NOT_ALLOWED -> noRight();
            case AccountRejected rejected when rejected.reason() == AccountRejected.Reason.NOT_ALLOWED -> noRight();
            default -> {
                say(Drawing.BROKEN_BRIDGE, "shell.crash", Crashes.log(error.getException()));
                yield HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
            }
        };
    }

    private int notFound() {
        say(Drawing.LOST, "shell.not-found");
        return HttpStatusCode.NOT_FOUND.getCode();
    }

    private int noRight() {
        say(Drawing.BROKEN_BRIDGE, "shell.no-right");
        return HttpStatusCode.FORBIDDEN.getCode();
    }
}
