package org.mekongmigration.handinhand.account.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinRequest;
import java.util.List;
import org.mekongmigration.handinhand.account.AccountRoutes;
import org.mekongmigration.handinhand.account.DemoAccounts.DemoAccount;
import org.springframework.security.web.csrf.CsrfToken;

/** In a demonstration: a button a role, which signs in without typing. */
class DemoOffer extends Div {

    DemoOffer(List<DemoAccount> accounts) {
        addClassNames("surface", "demo-offer");
        add(new H2(getTranslation("account.demo.title")), new Paragraph(getTranslation("account.demo.text")));
        accounts.forEach(account -> add(new Entrance(account)));
    }

    /** The form that the browser sends as if it had been filled in. */
    @Tag("form")
    private static class Entrance extends HtmlContainer {

        Entrance(DemoAccount account) {
            getElement().setAttribute("method", "post").setAttribute("action", AccountRoutes.SIGN_IN);
            hidden("username", account.signInName());
            hidden("password", account.password());
            var request = VaadinRequest.getCurrent();
            if (request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
                hidden(token.getParameterName(), token.getToken());
            }
            var role = account.role();
            var enter = new NativeButton(getTranslation(Words.key(role)));
            enter.getElement().setAttribute("type", "submit");
            enter.addClassName("plain-button");
            var does = new Paragraph(getTranslation(Words.key(role) + ".does"));
            does.addClassNames("quiet", "small-text");
            add(enter, does);
        }

        private void hidden(String name, String value) {
            var input = new Input();
            input.setType("hidden");
            input.getElement().setAttribute("name", name);
            input.getElement().setAttribute("value", value);
            add(input);
        }
    }
}
