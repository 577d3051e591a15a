package org.mekongmigration.handinhand.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.mekongmigration.handinhand.account.AccountDetails;
import org.mekongmigration.handinhand.account.AccountDetails.Standing;
import org.mekongmigration.handinhand.account.PeopleManagement;
import org.mekongmigration.handinhand.account.PersonErasing;
import org.mekongmigration.handinhand.account.SchoolManagement;
import org.mekongmigration.handinhand.design.Confirm;

/** What can be done about somebody's account. Who may do it, the service says. */
class PersonActions extends Div {

    private final PeopleManagement people;
    private final AccountDetails account;
    private final Runnable changed;

    PersonActions(
            PeopleManagement people,
            SchoolManagement schools,
            PersonErasing erasing,
            AccountDetails account,
            boolean administrator,
            Runnable changed) {
        this.people = people;
        this.account = account;
        this.changed = changed;
        addClassNames("row", "actions");
        if (account.standing() == Standing.SWITCHED_OFF) {
            button("account.people.switch-on", () -> done(() -> people.switchOn(account.id())));
            offerErasing(erasing, administrator);
            return;
        }
        button(
                account.standing() == Standing.INVITED ? "account.people.again" : "account.people.forgotten",
                this::newAddress);
        if (administrator) {
            button("account.people.assign", () -> new AssignDialog(people, schools, account, changed).open());
        }
        button("account.people.switch-off", this::switchOff);
        offerErasing(erasing, administrator);
    }

    private void offerErasing(PersonErasing erasing, boolean administrator) {
        if (administrator) {
            button(
                    "account.people.erase",
                    () -> ErasingDialog.of(account.name(), works -> erasing.erase(account.id(), works), changed)
                            .open());
        }
    }

    private void button(String key, Runnable deed) {
        var button = new Button(getTranslation(key), click -> deed.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation("account.people.of", getTranslation(key), account.name()));
        add(button);
    }

    private void newAddress() {
        new Confirm(
                        getTranslation("account.people.forgotten.question", account.name()),
                        getTranslation("account.people.forgotten.text"),
                        getTranslation("account.people.forgotten.do"),
                        () -> done(() -> new AddressDialog(people.newAddress(account.id()), account.name()).open()))
                .open();
    }

    private void switchOff() {
        new Confirm(
                        getTranslation("account.people.switch-off.question", account.name()),
                        getTranslation("account.people.switch-off.text"),
                        getTranslation("account.people.switch-off"),
                        () -> done(() -> people.switchOff(account.id())))
                .grave()
                .open();
    }

    private void done(Runnable deed) {
        if (Words.trying(deed)) {
            changed.run();
        }
    }
}
