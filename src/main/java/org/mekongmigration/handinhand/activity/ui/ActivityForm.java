package org.mekongmigration.handinhand.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.work.ui.CreditFields;
import org.mekongmigration.handinhand.work.ui.Desk;
import org.mekongmigration.handinhand.work.ui.PlaceFields;

/** All of an activity to be written, section by section. */
class ActivityForm extends Composite<Div> {

    private final Desk<Activity> desk;
    private final PlaceFields<Activity> fields;
    private final ActivityWorkshop workshop;
    private final List<FormSection> sections = new ArrayList<>();

    /** A part of the form that the list at the left leads to. */
    record FormSection(String name, Section section) {}

    ActivityForm(Desk<Activity> desk, PlaceFields<Activity> fields, ActivityWorkshop workshop) {
        this.workshop = workshop;
        this.desk = desk;
        this.fields = fields;
        getContent().addClassName("work-form");
        build();
    }

    /** Builds all fields anew, for another pair of languages. */
    final void build() {
        fields.forget();
        sections.clear();
        getContent().removeAll();
        section("basics", new BasicFields(desk, fields));
        section("objectives", new ObjectiveFields(desk, fields));
        section(
                "curriculum",
                new Div(
                        new KeyWordField(desk, fields, workshop),
                        new CurriculumRows(desk, fields, workshop.country())));
        section("materials", new MaterialFields(desk, fields));
        section("before", new CareFields(desk, fields));
        section("steps", new StepRows(desk, fields));
        section("debrief", new DebriefRows(desk, fields));
        section("misconceptions", new MisconceptionRows(desk, fields));
        section("variations", new VariationRows(desk, fields));
        section("follow-up", fields.prose(getTranslation("activity.follow-up"), "follow-up"));
        section("printables", new PrintableRows(desk, fields, workshop));
        section("sources", new Div(new SourceRows(desk, fields), new CreditFields(desk)));
    }

    List<FormSection> sections() {
        return sections;
    }

    private void section(String key, Component inside) {
        var name = getTranslation("activity.section." + key);
        var section = new Section(new H2(name), inside);
        section.addClassName("form-section");
        section.setId("section-" + key);
        section.getElement().setAttribute("aria-label", name);
        section.getElement().setAttribute("tabindex", "-1");
        sections.add(new FormSection(name, section));
        getContent().add(section);
    }
}
