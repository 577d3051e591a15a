package org.mekongmigration.handinhand.lessonplan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
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
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.Edit;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.design.IconButton;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.lessonplan.LessonPack;
import org.mekongmigration.handinhand.lessonplan.LessonPack.PackedPlan;
import org.mekongmigration.handinhand.lessonplan.LessonPlan;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.WorkCard;
import org.mekongmigration.handinhand.work.WorkImporting;
import org.mekongmigration.handinhand.work.WorkShelf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@OnScreens
// no shipped works: the tests bring in what they need, published
@TestPropertySource(properties = "handinhand.lesson-templates=src/test/resources/words")
class PackViewsTest extends SpringBrowserlessTest {

    private static final WorkId READY = new WorkId("history-of-migration");

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

    private SchoolId school;

    @BeforeEach
    void shipped() throws Exception {
        for (var name : List.of(
                "four-lessons-on-one-theme",
                "history-of-migration",
                "history-of-migration-1",
                "history-of-migration-2",
                "history-of-migration-3",
                "history-of-migration-4")) {
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
    void beginsASetOfFourLessonsFromATemplate() {
        var pack = begun();

        assertThat(find(PackEditor.class).exists()).isTrue();
        assertThat(find(H1.class).single().getText()).isEqualTo("Four lessons on one theme");
        assertThat(links()).hasSize(4).first().isEqualTo("1. What we see around us");
        assertThat(pack.plans())
                .allSatisfy(it ->
                        assertThat(shelf.latest(it.plan()).rights().edit()).isTrue());
    }

    @Test
    void showsTheNewTitleInTheBarAndSavesIt() {
        var pack = begun();

        test(find(TextField.class).first()).setValue("Our river set");

        assertThat(saved(pack).title().in(Language.ENGLISH)).contains("Our river set");
        assertThat(find(H1.class).single().getText()).isEqualTo("Our river set");
    }

    @Test
    void addsAPlanMovesItAndTakesItOut() {
        var other = authoring
                .copy(new WorkId("history-of-migration-1"))
                .content(LessonPlan.class)
                .id();
        var pack = begun();

        add(other);
        assertThat(plans(pack)).hasSize(5).last().isEqualTo(other);

        icon("Move “The history of migration 1. What migration is” up").click();
        assertThat(plans(pack).get(3)).isEqualTo(other);

        icon("Take “The history of migration 1. What migration is” out of the set")
                .click();
        assertThat(plans(pack)).hasSize(4).doesNotContain(other);
    }

    @Test
    void offersTheReadySetsAmongThePlansAndAmongTheSets() {
        navigate(PacksView.class);
        assertThat(text()).contains("The history of migration").contains("4 lessons");

        navigate(PlansView.class);
        assertThat(text()).contains("The history of migration").contains("4 lessons");
    }

    @Test
    void showsAReadySetWithItsLessonsToRead() {
        navigate(PackView.class, Map.of("work", READY.value()));

        assertThat(find(PackEditor.class).exists()).isFalse();
        assertThat(links()).contains("The history of migration 3. The Greater Mekong through history");

        navigate(PlanBuilderView.class, Map.of("work", "history-of-migration-3"));
        assertThat(find(PlanReading.class).exists()).isTrue();
    }

    @Test
    void copiesASetWithEveryLessonSoThatAllIsHers() {
        navigate(PackView.class, Map.of("work", READY.value()));

        test(find(Button.class).withText("Make a copy of my own").single()).click();

        assertThat(find(PackEditor.class).exists()).isTrue();
        var copy = own();
        assertThat(copy.id()).isNotEqualTo(READY);
        assertThat(copy.plans()).hasSize(4);
        for (var packed : copy.plans()) {
            assertThat(authoring.open(packed.plan()).rights().edit()).isTrue();
        }
        assertThat(shelf.latest(copy.plans().getFirst().plan())
                        .content(LessonPlan.class)
                        .title())
                .isEqualTo(shelf.latest(new WorkId("history-of-migration-1"))
                        .content(LessonPlan.class)
                        .title());
    }

    @Test
    void letsAColleagueReadASetAndHidesItFromOtherSchools() {
        var pack = begun();

        people.acts(Role.TEACHER, school);
        navigate(PackView.class, Map.of("work", pack.id().value()));
        assertThat(find(PackEditor.class).exists()).isFalse();
        assertThat(links()).hasSize(4);

        people.acts(Role.TEACHER, people.school());
        assertThat(whatIsSaid("packs/" + pack.id())).isEqualTo(whatIsSaid("packs/nowhere"));
    }

    @Test
    void letsAReviewerPublishALessonAndThenItsSetForEverybody() {
        people.acts(Role.REVIEWER, null);
        var pack = authoring.copy(READY).content(LessonPack.class);
        var lesson = authoring.copy(new WorkId("history-of-migration-1")).work().id();
        var opened = authoring.open(pack.id());
        authoring.save(opened, Edit.set(pack, new Place(List.of("plans", "l1", "plan")), lesson));
        authoring.keep(pack.id(), null);

        people.acts(Role.REVIEWER, null);
        navigate(PacksView.class);
        assertThat(text()).contains("Of the Network, not published yet");
        navigate(PackView.class, Map.of("work", pack.id().value()));
        test(find(Button.class).withText("Publish").single()).click();
        assertThat(text()).contains("Not published yet: The history of migration 1");
        assertThat(shelf.latest(pack.id()).work().published()).isEmpty();

        navigate(PlanBuilderView.class, Map.of("work", lesson.value()));
        test(find(Button.class).withText("Publish").single()).click();
        navigate(PackView.class, Map.of("work", pack.id().value()));
        test(find(Button.class).withText("Publish").single()).click();

        people.acts(Role.TEACHER, school);
        navigate(PackView.class, Map.of("work", pack.id().value()));
        assertThat(links()).hasSize(4);
        assertThat(find(PublishSection.class).exists()).isFalse();
    }

    @Test
    void offersNoPublishingOfHerSetToATeacher() {
        begun();
        assertThat(find(Button.class).withText("Publish").exists()).isFalse();
    }

    private LessonPack begun() {
        navigate(PacksView.class);
        test(find(NativeButton.class, (Component) getCurrentView()).first()).click();
        return own();
    }

    private LessonPack own() {
        var cards = shelf.mine(Set.of(Kind.LESSON_PACK), "", 0, 9);
        assertThat(cards).hasSize(1);
        return authoring.open(cards.getFirst().work().id()).content(LessonPack.class);
    }

    private LessonPack saved(LessonPack pack) {
        return authoring.open(pack.id()).content(LessonPack.class);
    }

    private List<WorkId> plans(LessonPack pack) {
        return saved(pack).plans().stream().map(PackedPlan::plan).toList();
    }

    @SuppressWarnings("unchecked")
    private void add(WorkId plan) {
        var choice = (ComboBox<WorkCard>) find(ComboBox.class).single();
        var card = choice.getListDataView()
                .getItems()
                .filter(it -> it.work().id().equals(plan))
                .findFirst()
                .orElseThrow();
        test(choice).selectItem(choice.getItemLabelGenerator().apply(card));
    }

    private Button icon(String name) {
        return find(IconButton.class).withAriaLabel(name).single();
    }

    private List<String> links() {
        return find(Anchor.class, (Component) getCurrentView()).all().stream()
                .map(Anchor::getText)
                .toList();
    }

    private String whatIsSaid(String address) {
        UI.getCurrent().navigate(address);
        return UI.getCurrent().getElement().getTextRecursively().replaceAll("nowhere|[0-9a-f-]{36}", "");
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
