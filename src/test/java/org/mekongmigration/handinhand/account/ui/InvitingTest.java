package org.mekongmigration.handinhand.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.OnScreens;
import org.mekongmigration.handinhand.account.Admission;
import org.mekongmigration.handinhand.account.People;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.design.CopyField;
import org.springframework.beans.factory.annotation.Autowired;

@OnScreens
class InvitingTest extends SpringBrowserlessTest {

    @Autowired
    private People people;

    @Autowired
    private Admission admission;

    @AfterEach
    void leave() {
        people.nobodyActs();
    }

    @Test
    void givesTheHeadAnAddressToPassOnThatOpensAnAccountOnce() {
        var token = invite("Nok");
        people.nobodyActs();
        navigate(WelcomeView.class, Map.of("token", token));
        assertThat(find(H1.class).single().getText()).isEqualTo("Welcome, Nok");
        accept("river boat mango", "river boat mango");
        assertThat(admission.look(token)).isEmpty();
        navigate(WelcomeView.class, Map.of("token", token));
        assertThat(find(H1.class).single().getText()).isEqualTo("This address works no longer");
    }

    @Test
    void doesNotOpenAnAccountWithTwoDifferentPasswords() {
        var token = invite("Nok");
        people.nobodyActs();
        navigate(WelcomeView.class, Map.of("token", token));
        accept("river boat mango", "river boat mangos");
        assertThat(fields().getLast().isInvalid()).isTrue();
        assertThat(admission.look(token)).isPresent();
    }

    @Test
    void saysAtTheFieldWhatIsWrongWithAPassword() {
        var token = invite("Nok");
        people.nobodyActs();
        navigate(WelcomeView.class, Map.of("token", token));
        accept("short", "short");
        assertThat(fields().getFirst().getErrorMessage()).isEqualTo("At least 10 characters");
    }

    private String invite(String name) {
        people.acts(Role.SCHOOL_HEAD, people.school());
        navigate(PeopleView.class);
        test(find(Button.class).withText("Invite somebody").single()).click();
        test(find(TextField.class, find(InviteDialog.class).single())
                        .withCaption("Name of the person")
                        .single())
                .setValue(name);
        test(find(Button.class).withText("Make the invitation").single()).click();
        return find(CopyField.class).single().words().replace("welcome/", "");
    }

    private void accept(String password, String again) {
        test(find(TextField.class).single())
                .setValue("nok-" + UUID.randomUUID().toString().substring(0, 8));
        test(fields().getFirst()).setValue(password);
        test(fields().getLast()).setValue(again);
        test(find(Button.class).withText("Open my account").single()).click();
    }

    private List<PasswordField> fields() {
        return find(PasswordField.class).all();
    }
}
