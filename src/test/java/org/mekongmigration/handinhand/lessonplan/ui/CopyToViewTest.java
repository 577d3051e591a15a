package org.mekongmigration.handinhand.lessonplan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.OnScreens;
import org.mekongmigration.handinhand.account.People;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.lessonplan.LessonPlan;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Placement;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.WorkCard;
import org.springframework.beans.factory.annotation.Autowired;

/** From one lesson of hers into another. */
@OnScreens
class CopyToViewTest extends SpringBrowserlessTest {

    @Autowired
    private WorkAuthoring authoring;

    @Autowired
    private ContentFormat format;

    @Autowired
    private People people;

    private WorkId from;
    private WorkId into;

    @BeforeEach
    void twoLessons() {
        people.acts(Role.TEACHER, people.school());
        var activity = authoring.create(format.fromJson("""
            {"format":"hand-in-hand/1","kind":"activity","id":"%s","languages":["en"],"title":{"en":"The bag"},
            "steps":[{"id":"st1","title":{"en":"Open"},"minutes":5}]}""".formatted(WorkAuthoring.freshId())));
        from = plan("From", """
            {"id":"p1","activity":"%1$s","version":1,"minutes":7},{"id":"p2","activity":"%1$s","version":1}""".formatted(activity.id()));
        into = plan("Into", "");
    }

    @AfterEach
    void leave() {
        people.nobodyActs();
    }

    @Test
    void cutsTheChosenOneAndUndoTakesItOutAgainThere() {
        open(from);
        find(PlanBuilder.class).single().selected(new BlockId("p1"));
        test(find(Button.class).withAriaLabel("Copy to another lesson").single())
                .click();

        choose("Into");
        test(find(Checkbox.class, find(CopyToDialog.class).single())
                        .withLabel("Take them out of this lesson")
                        .single())
                .click();
        test(find(Button.class, find(CopyToDialog.class).single())
                        .withText("Copy")
                        .single())
                .click();

        assertThat(saved(from)).extracting(Placement::id).containsExactly(new BlockId("p2"));
        assertThat(saved(into)).extracting(Placement::minutes).containsExactly(7);

        open(into);
        test(find(Button.class).withAriaLabel("Undo").single()).click();
        assertThat(saved(into)).isEmpty();
        test(find(Button.class).withAriaLabel("Redo").single()).click();
        assertThat(saved(into)).hasSize(1);
    }

    @Test
    void duplicatesTheLessonAsItIsNow() {
        open(from);
        find(PlanBuilder.class).single().moved(new BlockId("p1"), new BlockId("closing"), 0);

        test(find(Button.class).withText("Duplicate this lesson").single()).click();

        var builder = find(PlanBuilder.class).single();
        assertThat(builder.title()).isEqualTo("From (copy)");
        assertThat(find(Button.class).withAriaLabel("Undo").single().isEnabled())
                .isFalse();
    }

    @SuppressWarnings("unchecked")
    private void choose(String title) {
        ComboBox<WorkCard> plans =
                find(ComboBox.class, find(CopyToDialog.class).single()).single();
        plans.setValue(plans.getLazyDataView()
                .getItems()
                .filter(it ->
                        it.title().in(Language.ENGLISH).filter(title::equals).isPresent())
                .findFirst()
                .orElseThrow());
    }

    private void open(WorkId plan) {
        navigate(PlanBuilderView.class, Map.of("work", plan.value()));
    }

    private List<Placement> saved(WorkId plan) {
        return authoring.open(plan).content(LessonPlan.class).placements();
    }

    private WorkId plan(String title, String placements) {
        return authoring
                .create(format.fromJson("""
            {"format":"hand-in-hand/1","kind":"lesson-plan","id":"%s","languages":["en"],"title":{"en":"%s"},
            "stages":[{"id":"main","placements":[%s]},{"id":"closing"}]}""".formatted(WorkAuthoring.freshId(), title, placements)))
                .id();
    }
}
