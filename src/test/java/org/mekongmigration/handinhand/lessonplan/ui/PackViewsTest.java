package org.mekongmigration.handinhand.lessonplan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
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
import org.mekongmigration.handinhand.account.People;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.account.SchoolId;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.lessonplan.LessonPack;
import org.mekongmigration.handinhand.work.WorkAuthoring;
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
class PackViewsTest extends SpringBrowserlessTest {

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
        for (var name : List.of("four-lessons-on-one-theme")) {
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
    void letsAColleagueReadASetAndHidesItFromOtherSchools() {
        var pack = begun();

        people.acts(Role.TEACHER, school);
        navigate(PackView.class, Map.of("work", pack.id().value()));
        assertThat(find(PackEditor.class).exists()).isFalse();
        assertThat(links()).hasSize(4);

        people.acts(Role.TEACHER, people.school());
        assertThat(whatIsSaid("packs/" + pack.id())).isEqualTo(whatIsSaid("packs/nowhere"));
    }

    private LessonPack begun() {
        navigate(PacksView.class);
        test(find(NativeButton.class).first()).click();
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

    private List<String> links() {
        return find(Anchor.class, (Component) getCurrentView()).all().stream()
                .map(Anchor::getText)
                .toList();
    }

    private String whatIsSaid(String address) {
        UI.getCurrent().navigate(address);
        return UI.getCurrent().getElement().getTextRecursively().replaceAll("nowhere|[0-9a-f-]{36}", "");
    }
}
