package org.mekongmigration.handinhand.lessonplan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.OnScreens;
import org.mekongmigration.handinhand.account.People;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.account.SchoolId;
import org.mekongmigration.handinhand.account.SchoolManagement;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.springframework.beans.factory.annotation.Autowired;

/** The head of a school says its country, and its teachers print that curriculum. */
@OnScreens
class CountryOfSchoolTest extends SpringBrowserlessTest {

    @Autowired
    private SchoolManagement schools;

    @Autowired
    private WorkAuthoring authoring;

    @Autowired
    private ContentFormat format;

    @Autowired
    private People people;

    private SchoolId school;

    @BeforeEach
    void aSchool() {
        school = people.school();
    }

    @AfterEach
    void leave() {
        people.nobodyActs();
    }

    @Test
    void choosesTheCurriculumOfTheSchoolWhereSeveralArePrinted() {
        people.acts(Role.SCHOOL_HEAD, school);
        UI.getCurrent().navigate("people");
        @SuppressWarnings("unchecked")
        Select<String> country = find(Select.class).withCaption("Country").single();
        test(country).selectItem("Cambodia");
        assertThat(schools.mine().orElseThrow().country()).isEqualTo("KH");

        people.acts(Role.TEACHER, school);
        print(plan("TH", "KH"));
        assertThat(find(PrintCountry.class).single().getValue()).isEqualTo("KH");
    }

    @Test
    void choosesAllWhereTheLessonDoesNotKnowTheCurriculumOfTheSchool() {
        people.acts(Role.SCHOOL_HEAD, school);
        schools.moveMine("JP");

        print(plan("TH", "KH"));
        assertThat(find(PrintCountry.class).single().getValue()).isEmpty();
    }

    @Test
    void choosesItForAnActivityByItselfToo() {
        people.acts(Role.SCHOOL_HEAD, school);
        schools.moveMine("KH");

        UI.getCurrent().navigate("activities/" + activity("TH", "KH"));
        test(find(Button.class).withText("Print the activity").single()).click();
        assertThat(find(PrintCountry.class).single().getValue()).isEqualTo("KH");
    }

    private void print(WorkId plan) {
        UI.getCurrent().navigate("plans/" + plan);
        test(find(Button.class).withText("Print the pack").single()).click();
    }

    private WorkId activity(String one, String other) {
        return authoring
                .create(format.fromJson("""
            {"format":"hand-in-hand/1","kind":"activity","id":"%s","languages":["en"],"title":{"en":"A new one"},"minutes":{"usual":20},
            "curriculum":[{"id":"a","country":"%s","code":"A 1"},{"id":"b","country":"%s","code":"B 2"}]}""".formatted(WorkAuthoring.freshId(), one, other)))
                .id();
    }

    private WorkId plan(String one, String other) {
        return authoring
                .create(format.fromJson("""
            {"format":"hand-in-hand/1","kind":"lesson-plan","id":"%s","languages":["en"],"title":{"en":"Why people move"},
            "stages":[{"id":"main","placements":[{"id":"p1","activity":"%s","version":1}]}]}""".formatted(WorkAuthoring.freshId(), activity(one, other))))
                .id();
    }
}
