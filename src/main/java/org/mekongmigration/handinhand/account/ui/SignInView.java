package org.mekongmigration.handinhand.account.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.mekongmigration.handinhand.account.AccountRoutes;
import org.mekongmigration.handinhand.account.DemoAccounts;
import org.springframework.beans.factory.ObjectProvider;

/** Name and password. What is wrong is not said: known and unknown names get the same answer. */
@Route(value = AccountRoutes.SIGN_IN, autoLayout = false)
@AnonymousAllowed
class SignInView extends Gate implements BeforeEnterObserver, HasDynamicTitle {

    private final LoginForm form = new LoginForm();
    private final Div notice = new Div();

    SignInView(ObjectProvider<DemoAccounts> demo) {
        form.setI18n(words("account.sign-in.error.text"));
        form.setAction(AccountRoutes.SIGN_IN);
        form.setForgotPasswordButtonVisible(false);
        // the form has no word of its own for the eye of its password field
        form.getElement()
                .executeJs(
                        "this.updateComplete.then(() => this.querySelector('vaadin-password-field').i18n = { reveal: $0 })",
                        getTranslation("account.password.show"));
        notice.addClassName("notice");
        notice.setVisible(false);
        var forgotten = new Paragraph(getTranslation("account.sign-in.forgotten"));
        forgotten.addClassNames("quiet", "small-text");
        var library = new Anchor("library", getTranslation("account.sign-in.library.open"));
        library.setRouterIgnore(true);
        var reading = new Paragraph(new Span(getTranslation("account.sign-in.library") + " "), library);
        reading.addClassNames("quiet", "small-text");
        card(notice, form, forgotten, reading);
        demo.ifAvailable(accounts -> first(new DemoOffer(accounts.offered())));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters().getParameters();
        if (parameters.containsKey("wait")) {
            form.setI18n(words("account.sign-in.wait.text"));
        }
        form.setError(parameters.containsKey("error") || parameters.containsKey("wait"));
        for (var said : new String[] {"ready", "ended"}) {
            if (parameters.containsKey(said)) {
                notice.setText(getTranslation("account.sign-in." + said));
                notice.setVisible(true);
            }
        }
    }

    private LoginI18n words(String error) {
        var words = LoginI18n.createDefault();
        var inForm = words.getForm();
        inForm.setTitle(getTranslation("account.sign-in.title"));
        inForm.setUsername(getTranslation("account.sign-in.name"));
        inForm.setPassword(getTranslation("account.password"));
        inForm.setSubmit(getTranslation("account.sign-in.do"));
        var message = words.getErrorMessage();
        message.setTitle(getTranslation("account.sign-in.error.title"));
        message.setMessage(getTranslation(error));
        message.setUsername(getTranslation("account.sign-in.name.missing"));
        message.setPassword(getTranslation("account.sign-in.password.missing"));
        return words;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.page", getTranslation("account.sign-in.title"));
    }
}
