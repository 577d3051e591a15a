package org.mekongmigration.handinhand.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.mekongmigration.handinhand.account.AccountDetails;
import org.mekongmigration.handinhand.account.AccountRoutes;
import org.mekongmigration.handinhand.account.PeopleManagement;
import org.mekongmigration.handinhand.account.PersonErasing;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.account.SchoolDetails;
import org.mekongmigration.handinhand.account.SchoolId;
import org.mekongmigration.handinhand.account.SchoolManagement;
import org.mekongmigration.handinhand.account.SignedIn;
import org.mekongmigration.handinhand.design.ErrorNotice;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.HelpTopic;

/** The people of a school, to its head; everybody, to an administrator. */
@Route(AccountRoutes.PEOPLE)
@HelpTopic("people")
@Menu(title = "account.people.menu", order = 80, icon = "people")
@RolesAllowed("SCHOOL_HEAD")
class PeopleView extends Main implements HasDynamicTitle {

    private static final int SHOWN = 60;

    private final PeopleManagement people;
    private final SchoolManagement schools;
    private final PersonErasing erasing;
    private final boolean administrator;
    private final TextField search = new TextField();
    private final Div rows = new Div();
    private final Paragraph more = new Paragraph();

    PeopleView(PeopleManagement people, SchoolManagement schools, PersonErasing erasing, SignedIn signedIn) {
        this.erasing = erasing;
        this.people = people;
        this.schools = schools;
        this.administrator = signedIn.require().role().implies(Role.ADMINISTRATOR);
        addClassName("page");
        var invite = new Button(getTranslation("account.people.invite"), Glyph.PLUS.icon(), click -> invite());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        var head = new Div(new H1(getTranslation("account.people.menu")), invite, new Paragraph(intro()));
        head.addClassName("page-head");
        search.setPlaceholder(getTranslation("account.people.search"));
        search.setAriaLabel(getTranslation("account.people.search"));
        search.setPrefixComponent(Glyph.SEARCH.icon());
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> refresh());
        search.addClassName("page-search");
        rows.addClassName("people");
        more.addClassName("quiet");
        add(head);
        if (!administrator) {
            schools.mine().ifPresent(school -> add(country(school)));
        }
        add(search, rows, more);
        refresh();
    }

    private String intro() {
        return administrator
                ? getTranslation("account.people.all")
                : getTranslation(
                        "account.people.school",
                        schools.mine().map(SchoolDetails::name).orElse(""));
    }

    private SchoolCountry country(SchoolDetails school) {
        var country = new SchoolCountry(school.country());
        country.addClassName("page-search");
        country.addValueChangeListener(change -> {
            if (Words.trying(() -> schools.moveMine(change.getValue()))) {
                ErrorNotice.tell(getTranslation("account.schools.country.done"));
            }
        });
        return country;
    }

    private void refresh() {
        Map<SchoolId, String> names =
                schools.list().stream().collect(Collectors.toMap(SchoolDetails::id, SchoolDetails::name));
        var wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        List<AccountDetails> found = people.list().stream()
                .filter(account -> account.name().toLowerCase(Locale.ROOT).contains(wanted)
                        || account.signInName().orElse("").contains(wanted))
                .toList();
        rows.removeAll();
        found.stream()
                .limit(SHOWN)
                .forEach(account -> rows.add(
                        new PersonRow(account, account.school().map(names::get).orElse(null), actions(account))));
        more.setText(found.isEmpty() ? getTranslation("account.people.nobody") : left(found.size()));
    }

    private String left(int found) {
        return found > SHOWN ? getTranslation("account.people.more", found - SHOWN) : "";
    }

    private PersonActions actions(AccountDetails account) {
        return new PersonActions(people, schools, erasing, account, administrator, this::refresh);
    }

    private void invite() {
        new InviteDialog(people, schools, administrator, this::refresh).open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.page", getTranslation("account.people.menu"));
    }
}
