package org.mekongmigration.handinhand.account.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.mekongmigration.handinhand.account.AccountRoutes;
import org.mekongmigration.handinhand.account.Admission;
import org.mekongmigration.handinhand.account.Invitation;

/** Behind a one-time address: an invitation to accept, or a new password to choose. Looking does not use the address up. */
@Route(value = Invitation.ROUTE + "/:token", autoLayout = false)
@AnonymousAllowed
class WelcomeView extends Gate implements BeforeEnterObserver, HasDynamicTitle {

    private final Admission admission;

    WelcomeView(Admission admission) {
        this.admission = admission;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("token").orElse("");
        admission.look(token).ifPresentOrElse(welcome -> show(token, welcome), this::gone);
    }

    private void show(String token, Admission.Welcome welcome) {
        if (welcome.signInName().isPresent()) {
            var name = welcome.signInName().get();
            card(
                    new H1(getTranslation("account.welcome.password.title")),
                    new Paragraph(getTranslation("account.welcome.password.text", name)),
                    new AdmissionForm(
                            getTranslation("account.welcome.password.do"),
                            name,
                            entry -> admission.choosePassword(token, entry.password()),
                            this::enter));
            return;
        }
        var role = Words.of(welcome.role());
        var text = welcome.school()
                .map(school -> getTranslation("account.welcome.invited.school", role, school))
                .orElseGet(() -> getTranslation("account.welcome.invited", role));
        card(
                new H1(getTranslation("account.welcome.title", welcome.name())),
                new Paragraph(text),
                new AdmissionForm(
                        getTranslation("account.welcome.do"),
                        null,
                        entry -> admission.accept(token, entry.signInName(), entry.password()),
                        this::enter));
    }

    private void enter() {
        getUI().ifPresent(ui -> ui.getPage().setLocation(AccountRoutes.SIGN_IN + "?ready"));
    }

    private void gone() {
        card(
                new H1(getTranslation("account.welcome.gone.title")),
                new Paragraph(getTranslation("account.welcome.gone.text")),
                new RouterLink(getTranslation("account.welcome.gone.sign-in"), SignInView.class));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.page", getTranslation("account.welcome.page"));
    }
}
