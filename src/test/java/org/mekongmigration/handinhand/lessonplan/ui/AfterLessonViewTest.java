package org.mekongmigration.handinhand.lessonplan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ComponentQuery;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.OnScreens;
import org.mekongmigration.handinhand.account.People;
import org.mekongmigration.handinhand.account.Person;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.account.SchoolId;
import org.mekongmigration.handinhand.activity.ActivityRoutes;
import org.mekongmigration.handinhand.activity.AfterLessons;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.WorkPublishing;
import org.springframework.beans.factory.annotation.Autowired;

/** A teacher tells how her lesson went, and who wrote the activity reads it. */
@OnScreens
class AfterLessonViewTest extends SpringBrowserlessTest {

    @Autowired
    private AfterLessons after;

    @Autowired
    private WorkAuthoring authoring;

    @Autowired
    private WorkPublishing publishing;

    @Autowired
    private ContentFormat format;

    @Autowired
    private People people;

    private Person author;
    private Person teacher;
    private SchoolId school;
    private WorkId activity;
    private WorkId plan;

    @BeforeEach
    void aLesson() {
        author = people.acts(Role.REVIEWER, null);
        activity = authoring
                .create(format.fromJson("""
            {"format":"hand-in-hand/1","kind":"activity","makers":[{"role":"author","name":"A maker"}],"id":"%s","languages":["en"],"title":{"en":"The bag"},"licence":"CC-BY-4.0",
            "minutes":{"usual":20},"objectives":[{"id":"o1","kind":"skill","text":{"en":"Packs a bag"}}],
            "steps":[{"id":"st1","title":{"en":"Open"},"minutes":20,"say":{"en":"Look."},"serves":["o1"]}],
            "debrief":[{"id":"d1","text":{"en":"How was it?"}}]}""".formatted(WorkAuthoring.freshId())))
                .id();
        publishing.publish(activity);
        school = people.school();
        teacher = people.acts(Role.TEACHER, school);
        plan = authoring
                .create(format.fromJson("""
            {"format":"hand-in-hand/1","kind":"lesson-plan","id":"%s","languages":["en"],"title":{"en":"A lesson"},
            "class":{"pupils":32},"stages":[{"id":"main","placements":[{"id":"p1","activity":"%s","version":1,"minutes":18}]}]}""".formatted(WorkAuthoring.freshId(), activity)))
                .id();
        open();
    }

    @AfterEach
    void leave() {
        people.nobodyActs();
    }

    @Test
    void beginsWithWhatWasPlannedAndKeepsWhatSheSays() {
        click("After the lesson");
        assertThat(dialog()).contains("Please name no pupil").contains("Planned 18 min · version 1");
        assertThat(pupils().getValue()).isEqualTo(32);
        assertThat(minutes().getValue()).isEqualTo(18);

        test(minutes()).setValue(25);
        test(words("What worked: The bag")).setValue("They packed quickly.");
        click("Keep it");

        var said = after.mine(plan).getFirst();
        assertThat(said.pupils()).isEqualTo(32);
        assertThat(said.activities()).singleElement().satisfies(it -> {
            assertThat(it.planned()).isEqualTo(18);
            assertThat(it.minutes()).isEqualTo(25);
            assertThat(it.worked()).isEqualTo("They packed quickly.");
        });
    }

    @Test
    void letsHerChangeWhatSheSaidAndDeleteIt() {
        click("After the lesson");
        click("Keep it");

        click("After the lesson");
        click("Change");
        test(minutes()).setValue(30);
        click("Keep it");
        assertThat(after.mine(plan))
                .singleElement()
                .satisfies(
                        it -> assertThat(it.activities().getFirst().minutes()).isEqualTo(30));

        click("After the lesson");
        test(find(Button.class, find(TaughtBefore.class).single())
                        .withClassName("icon-button")
                        .single())
                .click();
        click("Delete it");
        assertThat(after.mine(plan)).isEmpty();
    }

    @Test
    void refusesADayThatHasNotComeAndALessonInWhichNothingWasDone() {
        click("After the lesson");
        find(Input.class).single().setValue("2999-01-01");
        click("Keep it");
        assertThat(after.mine(plan)).isEmpty();

        find(Input.class).single().setValue("2020-01-01");
        minutes().clear();
        click("Keep it");
        assertThat(after.mine(plan)).isEmpty();
        assertThat(find(AfterLessonDialog.class).exists()).isTrue();
    }

    @Test
    void isShownToTheAuthorWithoutHerName() {
        click("After the lesson");
        test(minutes()).setValue(25);
        test(words("What I would change: The bag")).setValue("Fewer cards.");
        click("Keep it");

        UI.getCurrent().navigate(ActivityRoutes.activity(activity));
        assertThat(facts().exists()).isFalse();

        people.acts(author);
        UI.getCurrent().navigate("plans");
        UI.getCurrent().navigate(ActivityRoutes.activity(activity));
        assertThat(facts().single().getElement().getTextRecursively())
                .contains("Version 1 · 1 lesson")
                .contains("Planned 18 min, took 25 min.")
                .contains("Would change: Fewer cards.")
                .contains("A teacher ·")
                .doesNotContain(teacher.name());
        UI.getCurrent().navigate(ActivityRoutes.editor(activity));
        assertThat(facts().exists()).isTrue();
    }

    @Test
    void isOfferedToAColleagueWhoTaughtFromHerPlan() {
        people.acts(Role.TEACHER, school);
        navigate(PlansView.class);
        open();
        assertThat(find(PlanBuilder.class).exists()).isFalse();

        click("After the lesson");
        click("Keep it");

        assertThat(after.mine(plan)).hasSize(1);
        people.acts(teacher);
        assertThat(after.mine(plan)).isEmpty();
    }

    private void open() {
        navigate(PlanBuilderView.class, Map.of("work", plan.value()));
    }

    private void click(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private String dialog() {
        return find(AfterLessonDialog.class).single().getElement().getTextRecursively();
    }

    private ComponentQuery<Section> facts() {
        return find(Section.class).withClassName("taught-facts");
    }

    private IntegerField pupils() {
        return find(IntegerField.class, find(AfterLessonDialog.class).single())
                .withLabel("Pupils (if you like)")
                .single();
    }

    private IntegerField minutes() {
        return find(IntegerField.class, find(TaughtFields.class).single()).single();
    }

    private TextArea words(String label) {
        return find(TextArea.class, find(TaughtFields.class).single())
                .withAriaLabel(label)
                .single();
    }
}
