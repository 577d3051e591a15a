package org.mekongmigration.handinhand.lessonplan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.OnScreens;
import org.mekongmigration.handinhand.account.People;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.account.SchoolId;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.ActivityRoutes;
import org.mekongmigration.handinhand.content.BasedOn;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.lessonplan.LessonPlan;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Placement;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.WorkShelf;
import org.springframework.beans.factory.annotation.Autowired;

/** A teacher's own activity, made while she builds a lesson. */
@OnScreens
class OwnActivityViewTest extends SpringBrowserlessTest {

    @Autowired
    private WorkAuthoring authoring;

    @Autowired
    private WorkShelf shelf;

    @Autowired
    private ContentFormat format;

    @Autowired
    private People people;

    private SchoolId school;
    private WorkId theirs;
    private WorkId plan;

    @BeforeEach
    void aLessonWithTheActivityOfAColleague() {
        school = people.school();
        people.acts(Role.TEACHER, school);
        theirs = authoring
                .create(format.fromJson("""
            {"format":"hand-in-hand/1","kind":"activity","id":"%s","languages":["en"],"title":{"en":"The bag"},
            "minutes":{"usual":20},"steps":[{"id":"st1","title":{"en":"Open"},"minutes":20,"say":{"en":"Show it."}}]}""".formatted(WorkAuthoring.freshId())))
                .id();
        people.acts(Role.TEACHER, school);
        plan = authoring
                .create(format.fromJson("""
            {"format":"hand-in-hand/1","kind":"lesson-plan","id":"%s","languages":["en"],"title":{"en":"A lesson"},
            "stages":[{"id":"main","placements":[{"id":"p1","activity":"%s","version":1,"minutes":18,"note":{"en":"Mine."}}]},
            {"id":"closing"}]}""".formatted(WorkAuthoring.freshId(), theirs)))
                .id();
        navigate(PlanBuilderView.class, Map.of("work", plan.value()));
    }

    @AfterEach
    void leave() {
        people.nobodyActs();
    }

    @Test
    void isWrittenInTheBuilderAndStandsInTheLesson() {
        click("Write your own activity");
        click("Put it into the lesson");
        assertThat(find(WriteActivityDialog.class).exists())
                .as("without a name")
                .isTrue();

        test(find(TextField.class).withLabel("What it is called").single()).setValue("The basket");
        click("Put it into the lesson");

        var placed = saved(1);
        var own = shelf.latest(placed.activity());
        assertThat(placed.version()).isEqualTo(1);
        assertThat(own.content(Activity.class).title().in(Language.ENGLISH)).contains("The basket");
        assertThat(own.rights().own()).isTrue();
        assertThat(find(WriteActivityDialog.class).exists()).isFalse();
    }

    @Test
    void isWrittenOnInItsEditorAndThenOfferedAsANewerVersion() {
        click("Write your own activity");
        test(find(TextField.class).withLabel("What it is called").single()).setValue("The basket");
        click("Put it into the lesson");
        var placed = saved(1);

        click("Write on in this activity");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo(ActivityRoutes.editor(placed.activity()));
        assertThat(find(Anchor.class).withClassName("back").single().getHref())
                .isEqualTo("plans/" + plan + "?at=" + placed.id());
        authoring.save(
                authoring.open(placed.activity()),
                format.fromJson(format.toJson(authoring.open(placed.activity()).content())
                        .replace("The basket", "The small basket")));
        UI.getCurrent()
                .navigate("plans/" + plan, QueryParameters.of("at", placed.id().value()));

        assertThat(find(NewerNote.class).single().getElement().getTextRecursively())
                .contains("Version 2 of this activity is out");
    }

    @Test
    void becomesHersAsSheAdaptedItAndUndoBringsTheOtherBack() {
        choose();

        click("Make it an activity of my own");

        var placed = saved(0);
        var own = shelf.latest(placed.activity()).content(Activity.class);
        assertThat(placed.activity()).isNotEqualTo(theirs);
        assertThat(placed.minutes()).isNull();
        assertThat(placed.note().isEmpty()).isFalse();
        assertThat(own.title().in(Language.ENGLISH)).contains("The bag (adapted)");
        assertThat(own.minutes()).isEqualTo(new Activity.Minutes(null, 18, null));
        assertThat(own.basedOn()).isEqualTo(new BasedOn(theirs, 1));

        test(find(Button.class).withAriaLabel("Undo").single()).click();
        assertThat(saved(0).activity()).isEqualTo(theirs);
        assertThat(saved(0).minutes()).isEqualTo(18);
    }

    @Test
    void saysWhereItWasMadeFromToWhoMayReadThat() {
        choose();
        click("Make it an activity of my own");
        var own = saved(0).activity();

        UI.getCurrent().navigate(ActivityRoutes.activity(own));

        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains(ActivityRoutes.activity(theirs));
    }

    @Test
    void isNotOfferedForEditingWhereItIsSomebodyElses() {
        choose();

        assertThat(find(Button.class).withText("Write on in this activity").exists())
                .isFalse();
    }

    private void choose() {
        find(PlanBuilder.class).single().selected(saved(0).id());
    }

    private void click(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private Placement saved(int at) {
        return authoring.open(plan).content(LessonPlan.class).placements().get(at);
    }
}
