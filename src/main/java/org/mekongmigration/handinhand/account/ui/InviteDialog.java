package org.mekongmigration.handinhand.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.mekongmigration.handinhand.account.AccountRejected;
import org.mekongmigration.handinhand.account.OwnAccount;
import org.mekongmigration.handinhand.account.PeopleManagement;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.account.SchoolManagement;
import org.mekongmigration.handinhand.design.LanguagePicker;
import org.mekongmigration.handinhand.design.ScreenLanguage;

/** Invites somebody: her name, and, where an administrator invites, what she does here and where. */
class InviteDialog extends Dialog {

    private final PeopleManagement people;
    private final Runnable invited;
    private final TextField name = new TextField(getTranslation("account.invite.name"));
    private final LanguagePicker language =
            new LanguagePicker(getTranslation("account.invite.language"), OwnAccount.screenLanguages());
    private final PlaceFields place;

    InviteDialog(PeopleManagement people, SchoolManagement schools, boolean administrator, Runnable invited) {
        this.people = people;
        this.invited = invited;
        this.place = new PlaceFields(administrator ? schools.list() : List.of(), Role.TEACHER, Optional.empty());
        place.setVisible(administrator);
        setHeaderTitle(getTranslation("account.people.invite"));
        setWidth("30rem");
        language.setValue(ScreenLanguage.of(getLocale()));
        var form = new Div(
                new Paragraph(
                        administrator
                                ? getTranslation("account.invite.text")
                                : getTranslation("account.invite.text.head")),
                name,
                place,
                language);
        form.addClassName("stack");
        add(form);
        var cancel = new Button(getTranslation("design.cancel"), click -> close());
        var make = new Button(getTranslation("account.invite.do"), click -> invite());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, make);
    }

    private void invite() {
        name.setInvalid(false);
        try {
            var invitation = people.invite(name.getValue(), place.role(), place.school(), language.getValue());
            close();
            invited.run();
            new AddressDialog(invitation, name.getValue()).open();
        } catch (AccountRejected rejected) {
            name.setErrorMessage(Words.of(rejected));
            name.setInvalid(true);
        }
    }
}
