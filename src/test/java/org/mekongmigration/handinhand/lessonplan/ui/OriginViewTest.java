package org.mekongmigration.handinhand.lessonplan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
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
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.lessonplan.LessonPlan;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.ui.OriginNote;
import org.springframework.beans.factory.annotation.Autowired;

/** A teacher has copied the plan of a colleague, who writes on. */
@OnScreens
class OriginViewTest extends SpringBrowserlessTest {

    @Autowired
    private WorkAuthoring authoring;

    @Autowired
    private ContentFormat format;

    @Autowired
    private People people;

    private Person colleague;
    private Person teacher;
    private WorkId plan;
    private WorkId copy;

    @BeforeEach
    void aCopy() {
        var school = people.school();
        colleague = people.acts(Role.TEACHER, school);
        plan = authoring
                .create(format.fromJson(plan(WorkAuthoring.freshId(), "Why people move", "Ask first.")))
                .id();
        teacher = people.acts(Role.TEACHER, school);
        copy = authoring.copy(plan).id();
    }

    @AfterEach
    void leave() {
        people.nobodyActs();
    }

    @Test
    void saysNothingWhileTheOriginIsAsItWas() {
        open();

        assertThat(find(OriginNote.class).exists()).isFalse();
    }

    @Test
    void takesOneChangeIntoTheCopyAndUndoBringsTheQuestionAgain() {
        writeOn("Why people move on", "Ask gently first.");
        open();
        assertThat(find(OriginNote.class).single().getElement().getTextRecursively())
                .contains("The original has changed since you copied it.");

        click("See what changed");
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("2 changes")
                .contains("Why people move on");
        assertThat(find(Span.class).all()).extracting(Span::getText).isNotEmpty();
        test(find(Button.class).withAriaLabel("Take it: Title").single()).click();

        assertThat(saved().title().in(Language.ENGLISH)).contains("Why people move on");
        assertThat(saved().objectives().getFirst().text().in(Language.ENGLISH)).contains("Ask first.");
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("1 change");
        click("Close");
        assertThat(find(OriginNote.class).exists()).isTrue();

        test(find(Button.class).withAriaLabel("Undo").single()).click();
        assertThat(saved().title().in(Language.ENGLISH)).contains("Why people move");
        assertThat(saved().basedOn().answered()).isEmpty();
    }

    @Test
    void showsHersBesideWhereBothChangedAndLeavesItUntilTheOriginChangesAgain() {
        open();
        authoring.save(authoring.open(copy), hers("Mine"));
        authoring.keep(copy, null);
        writeOn("Why people move on", "Ask first.");
        open();

        click("See what changed");
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("You changed this too")
                .contains("Mine")
                .contains("C: yours");
        test(find(Button.class).withAriaLabel("Leave mine: Title").single()).click();

        assertThat(saved().title().in(Language.ENGLISH)).contains("Mine");
        assertThat(saved().basedOn().version()).isEqualTo(2);
        click("Close");
        assertThat(find(OriginNote.class).exists()).isFalse();

        writeOn("Why people stay", "Ask first.");
        open();
        assertThat(find(OriginNote.class).exists()).isTrue();
    }

    @Test
    void takesAtOnceWhatSheDidNotChange() {
        writeOn("Why people move on", "Ask gently first.");
        open();

        click("See what changed");
        click("Take all 2 that you did not change yourself");

        assertThat(saved().title().in(Language.ENGLISH)).contains("Why people move on");
        assertThat(saved().objectives().getFirst().text().in(Language.ENGLISH)).contains("Ask gently first.");
        assertThat(saved().basedOn().version()).isEqualTo(2);
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("Everything is answered.");
    }

    private void writeOn(String title, String aim) {
        people.acts(colleague);
        authoring.save(authoring.open(plan), format.fromJson(plan(plan, title, aim)));
        authoring.keep(plan, null);
        people.acts(teacher);
    }

    private LessonPlan hers(String title) {
        return (LessonPlan) format.fromJson(format.toJson(saved()).replace("Why people move", title));
    }

    private void open() {
        people.acts(teacher);
        navigate(PlansView.class);
        navigate(PlanBuilderView.class, Map.of("work", copy.value()));
    }

    private void click(String words) {
        test(find(Button.class).withText(words).first()).click();
    }

    private LessonPlan saved() {
        return (LessonPlan) authoring.open(copy).content();
    }

    private static String plan(WorkId id, String title, String aim) {
        return """
            {"format":"hand-in-hand/1","kind":"lesson-plan","id":"%s","languages":["en"],"title":{"en":"%s"},
            "objectives":[{"id":"o1","kind":"knowledge","text":{"en":"%s"}}],
            "class":{"minutes":45},"stages":[{"id":"main"}]}""".formatted(id, title, aim);
    }
}
