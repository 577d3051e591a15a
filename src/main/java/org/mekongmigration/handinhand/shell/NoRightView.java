package org.mekongmigration.handinhand.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.mekongmigration.handinhand.design.Drawing;

/** A page of the tool that this role does not have. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NoRightView extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
        say(Drawing.BROKEN_BRIDGE, "shell.no-right");
        return HttpStatusCode.FORBIDDEN.getCode();
    }
}
