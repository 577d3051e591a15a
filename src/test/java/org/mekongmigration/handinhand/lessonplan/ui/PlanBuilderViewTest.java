package org.mekongmigration.handinhand.lessonplan.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.ComponentQuery;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
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
import org.mekongmigration.handinhand.OnScreens;
import org.mekongmigration.handinhand.account.People;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.account.SchoolId;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.Edit;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.design.IconButton;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.lessonplan.LessonPlan;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Placement;
import org.mekongmigration.handinhand.lessonplan.LessonTemplate;
import org.mekongmigration.handinhand.lessonplan.Placing;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.WorkHistory;
import org.mekongmigration.handinhand.work.WorkImporting;
import org.mekongmigration.handinhand.work.WorkShelf;
import org.mekongmigration.handinhand.work.ui.FindingList;
import org.springframework.beans.factory.annotation.Autowired;

@OnScreens
class PlanBuilderViewTest extends SpringBrowserlessTest {

    private static final Language VIETNAMESE = new Language("vi");

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
        for (var name : List.of("one-lesson-60", "the-bag-by-the-door", "one-bowl-of-rice")) {
            var file = Path.of("lesson-templates", name, "work.yaml");
            importing.install(format.read(name, Files.readAllBytes(file)).work(), true);
        }
        var file = Path.of("lesson-templates", "words-that-open-doors", "work.yaml");
        var doors = (Activity) format.read("doors", Files.readAllBytes(file)).work();
        // what lies on an author's desk unchanged is not published by installing it again
        importing.install(Edit.set(doors, new Finding.Place(List.of("level")), 4), true);
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
    void mendsALanguageThatAnActivityLacksAndTakesTheMendBack() {
        var plan = open(speaking(begun(), VIETNAMESE));
        add("The bag by the door");
        assertThat(lacks()).contains("“The bag by the door” prints for the pupils is not there in Tiếng Việt");

        mend("Print the original there");

        assertThat(saved(plan).placements().getFirst().inOriginal()).containsExactly(VIETNAMESE);
        assertThat(lacks()).doesNotContain("Tiếng Việt");
        button("Undo").click();
        assertThat(saved(plan).placements().getFirst().inOriginal()).isEmpty();
        assertThat(lacks()).contains("Tiếng Việt");
    }

    @Test
    void saysInOneRowAllLanguagesThatAnActivityLacks() {
        var lao = new Language("lo");
        var begun = begun();
        var plan = open(authoring
                .save(authoring.open(begun.id()), begun.withPupilLanguages(List.of(VIETNAMESE, Language.THAI, lao)))
                .content(LessonPlan.class));
        add("The bag by the door");
        assertThat(lacks()).contains("“The bag by the door” prints for the pupils is not there in Tiếng Việt, ລາວ");

        mend("Print the original there");

        assertThat(saved(plan).placements().getFirst().inOriginal()).containsExactly(VIETNAMESE, lao);
        assertThat(lacks()).doesNotContain("Tiếng Việt").doesNotContain("ລາວ.");
    }

    @Test
    void swapsAnActivityForOneThatHasTheLanguageAndTakesTheSwapBack() {
        var plan = open(speaking(begun(), Language.BURMESE));
        add("Words that open doors");
        var placement = saved(plan).placements().getFirst().id();
        assertThat(lacks()).contains("“Words that open doors” prints for the pupils is not there in မြန်မာ");

        mend("Swap for “One bowl of rice and its many hands” · 20 min");

        assertThat(saved(plan).placements())
                .extracting(Placement::id, Placement::activity)
                .containsExactly(tuple(placement, id("one-bowl-of-rice")));
        assertThat(saved(plan).placements().getFirst().version())
                .isEqualTo(shelf.latest(id("one-bowl-of-rice")).number());
        assertThat(lacks()).doesNotContain("မြန်မာ");
        button("Undo").click();
        assertThat(saved(plan).placements())
                .extracting(Placement::activity)
                .containsExactly(id("words-that-open-doors"));
    }

    @Test
    void countsWhatThePlanLacksOnAButtonThatOpensIt() {
        open(begun());
        assertThat(count().exists()).as("of an empty page nothing is said").isFalse();

        add("The bag by the door");

        var button = count().single();
        assertThat(button.getText()).matches("\\d+ things to look at");
        assertThat(find(FindingList.class).exists()).isFalse();
        test(button).click();
        assertThat(find(ListItem.class, find(FindingList.class).single()).all())
                .hasSize(Integer.parseInt(button.getText().replaceAll("\\D", "")));
    }

    @Test
    void takesAnEmptyPartOutOfTheLesson() {
        var plan = open(begun());
        add("The bag by the door");
        var parts = saved(plan).stages().size();

        lacks();
        test(find(Button.class).withText("Take this part out").first()).click();

        assertThat(saved(plan).stages()).hasSize(parts - 1);
    }

    @Test
    void leadsFromAnObjectiveThatNothingServesToChoosingWhatDoes() {
        var begun = begun();
        var aim = new LessonPlan.Objective(
                new BlockId("own"), Activity.ObjectiveKind.SKILL, Localized.of(Language.ENGLISH, "Ask"), List.of());
        var opened = authoring.open(begun.id());
        authoring.save(opened, begun.withObjectives(List.of(aim)));
        var plan = open(begun);
        add("The bag by the door");
        assertThat(lacks()).contains("Nothing in the lesson serves the objective “Ask”.");

        mend("Choose what serves it");
        var placement = saved(plan).placements().getFirst().id();
        var choice =
                find(CheckboxGroup.class, find(ServedByDialog.class).single()).single();
        choice.setValue(Set.of(placement));
        test(find(Button.class, find(ServedByDialog.class).single())
                        .withText("Take over")
                        .single())
                .click();

        assertThat(saved(plan).objectives().getFirst().servedBy()).containsExactly(placement);
        assertThat(lacks()).doesNotContain("“Ask”");
    }

    private LessonPlan speaking(LessonPlan plan, Language language) {
        return authoring
                .save(authoring.open(plan.id()), plan.withPupilLanguages(List.of(language)))
                .content(LessonPlan.class);
    }

    @Test
    void tellsWhatWouldGoWrongOnThePaperOfItsActivitiesAndLeadsThere() {
        var activity = WorkAuthoring.freshId();
        authoring.create(format.fromJson("""
            {"format":"hand-in-hand/1","kind":"activity","id":"%s","languages":["en"],"title":{"en":"A new one"},"minutes":{"usual":20},
            "pictures":{"boat":{"file":"boat.png","maker":"Nok","licence":"CC-BY-4.0"}},
            "printables":[{"kind":"cards","id":"c1","per-sheet":16,"cards":[{"id":"k1","words":{"en":"%s"}},{"id":"k2","words":{"en":"Ꭰ ꮳ"},"picture":"boat"}]}]}""".formatted(activity, "Too many words for so small a card. ".repeat(20))));
        var plan = begun();
        plan = speaking(plan, Language.ENGLISH);
        authoring.save(
                authoring.open(plan.id()),
                new Placing(() -> new BlockId("fresh"))
                        .added(
                                saved(plan),
                                saved(plan).stages().getFirst().id(),
                                0,
                                (Activity) authoring.open(activity).content(),
                                1));
        open(plan);

        assertThat(lacks())
                .contains("“A new one”: The words on card 1 are ")
                .contains("“A new one”: The picture 1 does not say what it shows.")
                .contains(
                        "“A new one”: No face has the character Ꭰ U+13A0, ꮳ U+ABB3 (Sheets and cards 1 · Cards 2 · Words · English).")
                .contains("Write on in the activity if it is yours");
        test(find(Button.class, find(PlanLacks.class).single())
                        .withCondition(it -> it.getText().contains("No face has"))
                        .single())
                .click();
        assertThat(find(Button.class).withText("Write on in this activity").exists())
                .isTrue();
    }

    /** What the plan lacks, with the list of it open. */
    private String lacks() {
        var lacks = find(PlanLacks.class).single();
        if (!find(FindingList.class, lacks).exists()) {
            test(count().single()).click();
        }
        return lacks.getElement().getTextRecursively();
    }

    private ComponentQuery<Button> count() {
        return find(Button.class, find(PlanLacks.class).single())
                .withCondition(it -> it.getText().endsWith(" to look at"));
    }

    private void mend(String words) {
        test(find(Button.class, find(PlanLacks.class).single()).withText(words).single())
                .click();
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
