package org.mekongmigration.handinhand.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.mekongmigration.handinhand.account.AccountRoutes;
import org.mekongmigration.handinhand.account.OwnAccount;
import org.mekongmigration.handinhand.account.Person;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.LanguageSwitch;
import org.mekongmigration.handinhand.design.UnsentWords;

/** The foot of the drawer: language, one's own page, the way out. */
class AccountCorner extends Div {

    private final UnsentWords unsent = new UnsentWords();

    AccountCorner(Person person, OwnAccount own, AuthenticationContext session) {
        addClassName("account-corner");
        var face = new Span();
        face.addClassName("face");
        face.getElement().setAttribute("aria-hidden", "true").setAttribute("data-initial", initial(person.name()));
        var account = new Anchor(AccountRoutes.OWN, face, ownName(person.name()));
        account.getElement().setAttribute("router-link", true);
        account.setAriaLabel(getTranslation("shell.account", person.name()));
        account.addClassName("own");
        var out = new Button(
                getTranslation("shell.sign-out"),
                Glyph.SIGN_OUT.icon(),
                click -> unsent.leave(person.id().value(), session::logout));
        out.addClassName("sign-out");
        add(new LanguageSwitch(own::speak), account, out, unsent);
    }

    private static Span ownName(String name) {
        var words = new Span(name);
        words.addClassName("name");
        return words;
    }

    private static String initial(String name) {
        return name.isBlank()
                ? ""
                : new StringBuilder().appendCodePoint(name.codePointAt(0)).toString();
    }
}
