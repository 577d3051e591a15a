package org.mekongmigration.handinhand.lessonplan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.NativeButton;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.OnScreens;
import org.mekongmigration.handinhand.account.People;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.Activity.CareFor;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.lessonplan.Circumstance;
import org.mekongmigration.handinhand.lessonplan.ClassCheck;
import org.mekongmigration.handinhand.lessonplan.LessonPlan;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Placement;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.WorkImporting;
import org.mekongmigration.handinhand.work.WorkShelf;
import org.springframework.beans.factory.annotation.Autowired;

@OnScreens
class ClassCheckViewTest extends SpringBrowserlessTest {

    private static final WorkId BAG = new WorkId("the-bag-by-the-door");
    private static final WorkId RICE = new WorkId("one-bowl-of-rice");

    @Autowired
    private WorkAuthoring authoring;

    @Autowired
    private WorkImporting importing;

    @Autowired
    private WorkShelf shelf;

    @Autowired
    private ContentFormat format;

    @Autowired
    private People people;

    private WorkId plan = BAG;

    @BeforeEach
    void aLessonWithOneActivity() throws Exception {
        install("one-lesson-60");
        var bag = install(BAG.value());
        assertThat(((Activity) bag).careFor()).contains(CareFor.RECENT_ARRIVAL);
        assertThat(((Activity) install(RICE.value())).careFor()).doesNotContain(CareFor.RECENT_ARRIVAL);
        people.acts(Role.TEACHER, people.school());
        navigate(PlansView.class);
        test(find(NativeButton.class)
                        .withCondition(
                                it -> it.getElement().getTextRecursively().contains("One lesson, 60 minutes"))
                        .first())
                .click();
        plan = shelf.mine(Set.of(Kind.LESSON_PLAN), "", 0, 1).getFirst().work().id();
        navigate(PlanBuilderView.class, Map.of("work", plan.value()));
        find(PlanBuilder.class).single().dropped(BAG, new BlockId("main"), 0);
    }

    private Object install(String name) throws Exception {
        var work = format.read(name, Files.readAllBytes(Path.of("lesson-templates", name, "work.yaml")))
                .work();
        importing.install(work, true);
        return work;
    }

    @AfterEach
    void leave() {
        people.nobodyActs();
    }

    @Test
    void isOfferedWithALessonFromATemplateUntilItIsAnswered() {
        assertThat(find(BeforeYouBegin.class).single().isVisible()).isTrue();

        press("Answer");
        press("Done");

        assertThat(saved().schoolClass().check()).isEqualTo(ClassCheck.NOTHING);
        assertThat(find(BeforeYouBegin.class).exists()).isFalse();
    }

    @Test
    void changesNothingOfTheLessonByItself() {
        var before = saved().stages();

        tick(Circumstance.values());

        assertThat(saved().schoolClass().check().holds()).containsExactly(Circumstance.values());
        assertThat(saved().stages()).isEqualTo(before);
        assertThat(text()).contains("Who is in your class?");
    }

    @Test
    void swapsTheActivityForOneWithoutTheRiskAndTakesThatBack() {
        tick(Circumstance.RECENT_ARRIVAL);

        press("Swap for “One bowl of rice and its many hands” · 20 min");

        assertThat(saved().placements()).extracting(Placement::activity).containsExactly(RICE);
        assertThat(text()).contains("No activity in this lesson says anything for such a class.");
        pressIn("Undo");
        assertThat(saved().placements()).extracting(Placement::activity).containsExactly(BAG);
        assertThat(text()).contains("1 activity to think about");
    }

    @Test
    void proposesNoSwapThatHasTheSameRisk() {
        tick(Circumstance.WITHOUT_PAPERS);

        assertThat(text()).contains("Keep it, and print the caution").doesNotContain("Swap for");
    }

    @Test
    void adaptsWithTheVariationOfTheActivity() {
        tick(Circumstance.NO_COPIER);

        press("Put this into the lesson: No copier");

        var step = saved().placements().getFirst().added().getFirst();
        var variation = Circumstance.NO_COPIER
                .variation(shelf.latest(BAG).content(Activity.class))
                .orElseThrow();
        assertThat(step.doing()).isEqualTo(variation.text());
        assertThat(step.title().in(saved().written())).contains("No copier");
        assertThat(text()).contains("Everything is decided.");
    }

    @Test
    void keepsTheActivityAndThinksAgain() {
        tick(Circumstance.RECENT_ARRIVAL);
        assertThat(door()).isEqualTo("Before you begin · 1");

        press("Keep it, and print the caution");

        assertThat(saved().schoolClass().check().decisions())
                .extracting(ClassCheck.Decision::activity, ClassCheck.Decision::despite)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(BAG, List.of(Circumstance.RECENT_ARRIVAL)));
        assertThat(door()).isEqualTo("Before you begin");
        press("Think again");
        assertThat(saved().schoolClass().check().decisions()).isEmpty();
    }

    @Test
    void staysWithTheLessonWhenTheClassIsChanged() {
        tick(Circumstance.NO_INTERNET);
        pressIn("Done");

        test(find(NativeButton.class, find(PlanSums.class).single()).first()).click();
        press("Take over");

        assertThat(saved().schoolClass().check().holds()).containsExactly(Circumstance.NO_INTERNET);
    }

    @SuppressWarnings("unchecked")
    private void tick(Circumstance... holds) {
        test(find(Button.class).withText("Before you begin").single()).click();
        var boxes =
                find(CheckboxGroup.class, find(ClassCheckDialog.class).single()).single();
        for (var each : holds) {
            test((CheckboxGroup<Circumstance>) boxes).selectItem(CircumstanceWords.of(each, boxes));
        }
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private void pressIn(String words) {
        test(find(Button.class, find(ClassCheckDialog.class).single())
                        .withText(words)
                        .single())
                .click();
    }

    private String text() {
        return find(ClassCheckDialog.class).single().getElement().getTextRecursively();
    }

    private String door() {
        return find(Button.class, find(PlanLacks.class).single()).first().getText();
    }

    private LessonPlan saved() {
        return authoring.open(plan).content(LessonPlan.class);
    }
}
