package org.mekongmigration.handinhand.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.mekongmigration.handinhand.account.AccountRoutes;
import org.mekongmigration.handinhand.account.OwnAccount;
import org.mekongmigration.handinhand.account.PersonErasing;
import org.mekongmigration.handinhand.account.SchoolManagement;
import org.mekongmigration.handinhand.design.Colour;
import org.mekongmigration.handinhand.design.Confirm;
import org.mekongmigration.handinhand.design.ErrorNotice;
import org.mekongmigration.handinhand.design.HelpTopic;
import org.mekongmigration.handinhand.design.LanguageSwitch;
import org.mekongmigration.handinhand.design.Pill;
import org.mekongmigration.handinhand.design.UnsentWords;

/** One's own page: name, language, password, the way out of every session. */
@Route(AccountRoutes.OWN)
@HelpTopic("account")
@PermitAll
class OwnAccountView extends Main implements HasDynamicTitle {

    private final OwnAccount own;
    private final AuthenticationContext session;
    private final UnsentWords unsent = new UnsentWords();
    private final String person;

    OwnAccountView(OwnAccount own, SchoolManagement schools, PersonErasing erasing, AuthenticationContext session) {
        this.own = own;
        this.session = session;
        var details = own.details();
        person = details.id().value();
        var pills = new Div(new Pill(Words.of(details.role()), Colour.RIVER));
        schools.mine().ifPresent(school -> pills.add(new Pill(school.name(), Colour.PLAIN)));
        pills.addClassName("pills");
        var head = new Div(new H1(getTranslation("account.own.title")), pills);
        head.addClassName("page-head");
        var sections = new Div(
                section("account.own.name", name(details.name())),
                section("account.own.language", new LanguageSwitch(own::speak)),
                section("account.own.password", new PasswordChange(own)),
                section("account.own.everywhere", everywhere()),
                section("account.own.erase", erase(erasing, details.name())));
        sections.addClassName("own-sections");
        addClassName("page");
        add(head, sections);
    }

    private Section section(String key, Component inside) {
        var section = new Section(new H2(getTranslation(key)), new Paragraph(getTranslation(key + ".text")), inside);
        section.addClassNames("surface", "stack");
        return section;
    }

    private Div name(String current) {
        var field = new TextField(getTranslation("account.own.name.field"));
        field.setValue(current);
        var keep = new Button(getTranslation("account.own.name.do"), click -> {
            if (Words.trying(() -> own.rename(field.getValue()))) {
                ErrorNotice.tell(getTranslation("account.own.name.done"));
            }
        });
        var row = new Div(field, keep);
        row.addClassName("field-and-button");
        return row;
    }

    private Div everywhere() {
        var button = new Button(
                getTranslation("account.own.everywhere.do"),
                click -> new Confirm(
                                getTranslation("account.own.everywhere.question"),
                                getTranslation("account.own.everywhere.text"),
                                getTranslation("account.own.everywhere.do"),
                                () -> unsent.leave(person, this::leave))
                        .open());
        return new Div(button, unsent);
    }

    private Div erase(PersonErasing erasing, String name) {
        var button = new Button(
                getTranslation("account.own.erase.do"),
                click -> ErasingDialog.ofOneself(name, erasing::eraseMyself, session::logout)
                        .open());
        button.addThemeVariants(ButtonVariant.ERROR);
        return new Div(button);
    }

    private void leave() {
        own.signOutEverywhere();
        session.logout();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.page", getTranslation("account.own.title"));
    }
}
