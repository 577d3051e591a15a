package org.mekongmigration.handinhand.lessonplan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.OnScreens;
import org.mekongmigration.handinhand.account.People;
import org.mekongmigration.handinhand.account.Person;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.lessonplan.LessonPlan;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Placement;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.WorkPublishing;
import org.springframework.beans.factory.annotation.Autowired;

/** An author publishes a newer version of an activity that stands in a teacher's lesson. */
@OnScreens
class NewerVersionViewTest extends SpringBrowserlessTest {

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
    private WorkId activity;
    private WorkId plan;

    @BeforeEach
    void aLessonWithTheFirstVersion() {
        author = people.acts(Role.REVIEWER, null);
        activity = authoring
                .create(format.fromJson(activity(WorkAuthoring.freshId(), "Show the bag.")))
                .id();
        publishing.publish(activity);
        teacher = people.acts(Role.TEACHER, people.school());
        plan = authoring.create(format.fromJson(plan())).id();
    }

    @AfterEach
    void leave() {
        people.nobodyActs();
    }

    @Test
    void saysNothingWhileTheAuthorOnlyDrafts() {
        people.acts(author);
        authoring.save(authoring.open(activity), format.fromJson(activity(activity, "Show the small bag.")));
        authoring.keep(activity, null);

        choose();

        assertThat(find(NewerNote.class).exists()).isFalse();
    }

    @Test
    void showsWhatChangedWithWordsMarkedInsideTheSentence() {
        publishAnother("Show the small bag.");
        choose();

        click("See what changed");

        var dialog = find(NewerDialog.class).single();
        assertThat(dialog.getElement().getTextRecursively()).contains("small").contains("A: version 1");
        assertThat(find(Span.class, dialog).all())
                .extracting(Span::getText)
                .anyMatch(it -> it.strip().equals("bag."));
    }

    @Test
    void takesItWithHerAdaptationsAndTakesThatBack() {
        publishAnother("Show the small bag.");
        choose();

        click("Take version 2");
        assertThat(saved().version()).isEqualTo(2);
        assertThat(saved().minutes()).isEqualTo(18);
        assertThat(saved().changes()).hasSize(1);
        assertThat(find(NewerNote.class).exists()).isFalse();

        test(find(Button.class).withAriaLabel("Undo").single()).click();
        assertThat(saved().version()).isEqualTo(1);
        assertThat(find(NewerNote.class).exists()).isTrue();
    }

    @Test
    void saysThatTheOriginalChangedBeneathHerWords() {
        publishAnother("Show the small bag.");
        choose();

        assertThat(find(NewerNote.class).single().getElement().getTextRecursively())
                .contains("“Open”: the activity now says something else here (Say)");
    }

    @Test
    void keepsHersAndAsksOnlyForTheNextOne() {
        publishAnother("Show the small bag.");
        choose();

        click("Keep version 1");
        assertThat(saved().version()).isEqualTo(1);
        assertThat(find(NewerNote.class).exists()).isFalse();
        choose();
        assertThat(find(NewerNote.class).exists()).isFalse();

        publishAnother("Show the big bag.");
        choose();
        assertThat(find(NewerNote.class).exists()).isTrue();
    }

    private void publishAnother(String words) {
        people.acts(author);
        authoring.save(authoring.open(activity), format.fromJson(activity(activity, words)));
        publishing.publish(activity);
        people.acts(teacher);
    }

    /** Opens the plan anew and chooses its only activity. */
    private void choose() {
        people.acts(teacher);
        navigate(PlansView.class);
        navigate(PlanBuilderView.class, Map.of("work", plan.value()));
        find(PlanBuilder.class).single().selected(saved().id());
    }

    private void click(String words) {
        test(find(Button.class).withText(words).first()).click();
    }

    private Placement saved() {
        return ((LessonPlan) authoring.open(plan).content()).placements().getFirst();
    }

    private String plan() {
        return """
            {"format":"hand-in-hand/1","kind":"lesson-plan","id":"%s","languages":["en"],"title":{"en":"A lesson"},
            "class":{"minutes":45},"stages":[{"id":"main","placements":[{"id":"p1","activity":"%s","version":1,"minutes":18,
            "changes":{"st1":{"say":{"en":"Look here."}}}}]}]}""".formatted(WorkAuthoring.freshId(), activity);
    }

    private static String activity(WorkId id, String words) {
        return """
            {"format":"hand-in-hand/1","kind":"activity","makers":[{"role":"author","name":"A maker"}],"id":"%s","languages":["en"],"title":{"en":"The bag"},
            "minutes":{"usual":20},"licence":"CC-BY-4.0",
            "objectives":[{"id":"o1","kind":"knowledge","text":{"en":"Knows what to carry"}}],
            "steps":[{"id":"st1","title":{"en":"Open"},"minutes":20,"say":{"en":"%s"},"serves":["o1"]}],
            "debrief":[{"id":"d1","text":{"en":"How was it?"}}]}""".formatted(id, words);
    }
}
