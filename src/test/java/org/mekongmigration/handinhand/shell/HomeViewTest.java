package org.mekongmigration.handinhand.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.OnScreens;
import org.mekongmigration.handinhand.account.People;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.design.EmptyState;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.lessonplan.PlanBeginning;
import org.springframework.beans.factory.annotation.Autowired;

@OnScreens
class HomeViewTest extends SpringBrowserlessTest {

    @Autowired
    private People people;

    @Autowired
    private PlanBeginning beginning;

    @BeforeEach
    void enter() {
        people.acts(Role.TEACHER, null);
    }

    @AfterEach
    void leave() {
        people.nobodyActs();
    }

    @Test
    void beginsALessonInOneClickOnTheFirstVisit() {
        navigate(HomeView.class);
        assertThat(find(EmptyState.class).all()).hasSize(1);
        test(find(NativeButton.class).all().getLast()).click();
        assertThat(getCurrentView().getClass().getPackageName()).endsWith("lessonplan.ui");
    }

    @Test
    void findsAPlanByItsTitleAndShowsTheLastTouchedFirst() {
        beginning.begin(Optional.empty(), "Why people move", Language.ENGLISH);
        beginning.begin(Optional.empty(), "Who grew this rice?", Language.ENGLISH);
        navigate(HomeView.class);
        assertThat(titles()).containsExactly("Who grew this rice?", "Why people move");
        test(find(TextField.class).single()).setValue("RICE");
        assertThat(titles()).containsExactly("Who grew this rice?");
    }

    private List<String> titles() {
        return find(OwnWorkCard.class).all().stream().map(OwnWorkCard::title).toList();
    }
}
