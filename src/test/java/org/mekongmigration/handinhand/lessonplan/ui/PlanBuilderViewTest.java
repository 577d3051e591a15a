package org.mekongmigration.handinhand.lessonplan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.account.People;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.account.SchoolId;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.design.IconButton;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.lessonplan.LessonPlan;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Placement;
import org.mekongmigration.handinhand.lessonplan.LessonTemplate;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.WorkHistory;
import org.mekongmigration.handinhand.work.WorkImporting;
import org.mekongmigration.handinhand.work.WorkShelf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1;${handinhand.h2-options}",
            "spring.datasource.password=",
            "spring.jpa.properties.hibernate.search.backend.directory.type=local-heap"
        })
class PlanBuilderViewTest extends SpringBrowserlessTest {

    @Autowired
    private WorkAuthoring authoring;

    @Autowired
    private WorkHistory history;

    @Autowired
    private WorkImporting importing;

    @Autowired
    private WorkShelf shelf;

    @Autowired
    private ContentFormat format;

    @Autowired
    private People people;

    private SchoolId school;

    @BeforeEach
    void shipped() throws Exception {
        for (var name : List.of("one-lesson-60", "the-bag-by-the-door", "words-that-open-doors")) {
            var file = Path.of("lesson-templates", name, "work.yaml");
            importing.install(format.read(name, Files.readAllBytes(file)).work(), true);
        }
        school = people.school();
        people.acts(Role.TEACHER, school);
    }

    @AfterEach
    void leave() {
        people.nobodyActs();
    }

    @Test
    void beginsFromATemplateAndSavesWhatIsAdded() {
        var plan = open(begun());

        add("The bag by the door");

        assertThat(saved(plan).placements()).extracting(Placement::activity).containsExactly(id("the-bag-by-the-door"));
        assertThat(saved(plan).placements().getFirst().version())
                .isEqualTo(shelf.latest(id("the-bag-by-the-door")).number());
        assertThat(text()).contains("Saved");
    }

    @Test
    void warnsWhenTheActivitiesOutlastTheClass() {
        open(begun());

        for (var time = 0; time < 4; time++) {
            add("The bag by the door");
        }

        assertThat(find(OverTimeBar.class).single().isVisible()).isTrue();
        assertThat(text()).contains("over.");
    }

    @Test
    void takesBackAndDoesAgain() {
        var plan = open(begun());
        add("The bag by the door");

        button("Undo").click();
        assertThat(saved(plan).placements()).isEmpty();

        button("Redo").click();
        assertThat(saved(plan).placements()).hasSize(1);
    }

    @Test
    void changesMinutesAndBringsThemBack() {
        var plan = open(begun());
        add("The bag by the door");
        var minutes = find(IntegerField.class, find(PlacementInspector.class).single())
                .first();
        var usual = minutes.getValue();

        test(minutes).setValue(usual - 3);
        assertThat(saved(plan).placements().getFirst().minutes()).isEqualTo(usual - 3);

        test(find(Button.class, find(MinutesOfPlacement.class).single()).single())
                .click();
        assertThat(saved(plan).placements().getFirst().minutes()).isNull();
    }

    @Test
    void showsTheOriginalBesideAChangedStep() {
        var plan = open(begun());
        add("The bag by the door");
        var step = shelf.latest(id("the-bag-by-the-door"))
                .content(Activity.class)
                .steps()
                .getFirst();

        test(find(Button.class).withAriaLabel("Change: step 1").single()).click();
        var title = find(TextField.class, find(StepFields.class).single()).single();
        test(title).setValue("My own way");

        var original = step.title().in(plan.source()).orElse("");
        assertThat(find(StepEditor.class).first().getElement().getTextRecursively())
                .contains("Original:")
                .contains(original);
        assertThat(saved(plan)
                        .placements()
                        .getFirst()
                        .changes()
                        .get(step.id())
                        .title()
                        .in(plan.written()))
                .contains("My own way");
    }

    @Test
    void movesAnActivityToThePartThatIsDraggedTo() {
        var plan = open(begun());
        add("The bag by the door");
        var placement = saved(plan).placements().getFirst().id();

        find(PlanBuilder.class).single().moved(placement, new BlockId("closing"), 0);

        assertThat(saved(plan).stages())
                .filteredOn(it -> it.id().value().equals("closing"))
                .allSatisfy(it -> assertThat(it.placements()).hasSize(1))
                .hasSize(1);
    }

    @Test
    void makesARevisionWhenSheLeaves() {
        var plan = open(begun());
        add("The bag by the door");

        navigate(PlansView.class);

        assertThat(history.of(plan.id())).hasSize(2);
    }

    @Test
    void letsAColleagueReadAndCopyButNotChange() {
        var plan = begun();
        people.acts(Role.TEACHER, school);

        navigate(PlanBuilderView.class, Map.of("work", plan.id().value()));

        assertThat(find(PlanBuilder.class).exists()).isFalse();
        test(find(Button.class).withText("Make a copy of my own").single()).click();
        assertThat(find(PlanBuilder.class).exists()).isTrue();
        assertThat(shelf.mine(Set.of(Kind.LESSON_PLAN), "", 0, 9)).hasSize(1);
    }

    @Test
    void answersForAForeignPlanAsForOneThatIsNotThere() {
        var plan = begun();
        people.acts(Role.TEACHER, people.school());

        assertThat(whatIsSaid("plans/" + plan.id())).isEqualTo(whatIsSaid("plans/nowhere"));
    }

    private String whatIsSaid(String address) {
        UI.getCurrent().navigate(address);
        return com.vaadin
                .flow
                .component
                .UI
                .getCurrent()
                .getElement()
                .getTextRecursively()
                .replaceAll("nowhere|[0-9a-f-]{36}", "");
    }

    private LessonPlan begun() {
        navigate(PlansView.class);
        test(find(NativeButton.class)
                        .withCondition(
                                it -> it.getElement().getTextRecursively().contains(title("one-lesson-60")))
                        .first())
                .click();
        var made = shelf.mine(Set.of(Kind.LESSON_PLAN), "", 0, 1).getFirst();
        return authoring.open(made.work().id()).content(LessonPlan.class);
    }

    private String title(String template) {
        return shelf.latest(id(template))
                .content(LessonTemplate.class)
                .title()
                .in(Language.ENGLISH)
                .orElseThrow();
    }

    private LessonPlan open(LessonPlan plan) {
        navigate(PlanBuilderView.class, Map.of("work", plan.id().value()));
        assertThat(find(H1.class).exists()).isTrue();
        return plan;
    }

    private void add(String activity) {
        find(ActivityShelf.class).single();
        var added = shelf.published(Kind.ACTIVITY).stream()
                .map(it -> it.content(Content.class))
                .filter(it -> it.title().in(Language.ENGLISH).orElse("").equals(activity))
                .findFirst()
                .orElseThrow();
        find(PlanBuilder.class).single().dropped(added.id(), new BlockId("main"), 0);
    }

    private Button button(String name) {
        return find(IconButton.class).withAriaLabel(name).single();
    }

    private LessonPlan saved(LessonPlan plan) {
        return authoring.open(plan.id()).content(LessonPlan.class);
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private static WorkId id(String id) {
        return new WorkId(id);
    }
}
