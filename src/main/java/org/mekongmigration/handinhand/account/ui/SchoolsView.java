package org.mekongmigration.handinhand.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.mekongmigration.handinhand.account.AccountRoutes;
import org.mekongmigration.handinhand.account.SchoolDetails;
import org.mekongmigration.handinhand.account.SchoolManagement;
import org.mekongmigration.handinhand.design.Colour;
import org.mekongmigration.handinhand.design.CountrySelect;
import org.mekongmigration.handinhand.design.Drawing;
import org.mekongmigration.handinhand.design.EmptyState;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.HelpTopic;
import org.mekongmigration.handinhand.design.Pill;

/** All schools, to administrators. */
@Route(AccountRoutes.SCHOOLS)
@HelpTopic("schools")
@Menu(title = "account.schools.menu", order = 90, icon = "school")
@RolesAllowed("ADMINISTRATOR")
class SchoolsView extends Main implements HasDynamicTitle {

    private final SchoolManagement schools;
    private final Div rows = new Div();

    SchoolsView(SchoolManagement schools) {
        this.schools = schools;
        addClassName("page");
        rows.addClassName("people");
        var head = new Div(
                new H1(getTranslation("account.schools.menu")),
                create(),
                new Paragraph(getTranslation("account.schools.text")));
        head.addClassName("page-head");
        add(head, rows);
        refresh();
    }

    private Button create() {
        var create = new Button(
                getTranslation("account.schools.new"),
                Glyph.PLUS.icon(),
                click -> new SchoolDialog(getTranslation("account.schools.new"), null, schools::create, this::refresh)
                        .open());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        return create;
    }

    private void refresh() {
        rows.removeAll();
        var all = schools.list();
        all.forEach(school -> rows.add(row(school)));
        if (all.isEmpty()) {
            rows.add(new EmptyState(
                    Drawing.BROKEN_BRIDGE,
                    getTranslation("account.schools.empty.title"),
                    getTranslation("account.schools.empty.text")));
        }
    }

    private Div row(SchoolDetails school) {
        var change = new Button(
                getTranslation("account.schools.change"),
                click -> new SchoolDialog(
                                getTranslation("account.schools.change"),
                                school,
                                (name, country) -> schools.change(school.id(), name, country),
                                this::refresh)
                        .open());
        change.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        change.setAriaLabel(
                getTranslation("account.people.of", getTranslation("account.schools.change"), school.name()));
        var row = new Div(new H2(school.name()), change);
        if (school.country() != null) {
            row.addComponentAtIndex(1, new Pill(CountrySelect.name(school.country()), Colour.PLAIN));
        }
        row.addClassNames("surface", "person-row");
        return row;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.page", getTranslation("account.schools.menu"));
    }
}
