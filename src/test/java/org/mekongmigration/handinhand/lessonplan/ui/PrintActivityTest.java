package org.mekongmigration.handinhand.lessonplan.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mekongmigration.handinhand.OnScreens;
import org.mekongmigration.handinhand.account.People;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.design.LanguagesPicker;
import org.mekongmigration.handinhand.edition.ui.LinkToPrint;
import org.mekongmigration.handinhand.edition.ui.PrintButton;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.sharing.LinkChoice;
import org.mekongmigration.handinhand.sharing.Sharing;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.WorkHistory;
import org.mekongmigration.handinhand.work.WorkPublishing;
import org.mekongmigration.handinhand.work.WorkRejected;
import org.mekongmigration.handinhand.work.WorkShelf;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may read an activity prints it from where she reads it. */
@OnScreens
class PrintActivityTest extends SpringBrowserlessTest {
    @Autowired
    private WorkAuthoring authoring;

    @Autowired
    private WorkPublishing publishing;

    @Autowired
    private Sharing sharing;

    @Autowired
    private ContentFormat format;

    @Autowired
    private WorkShelf shelf;

    @Autowired
    private WorkHistory history;

    @Autowired
    private People people;

    @AfterEach
    void leave() {
        people.nobodyActs();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void opensForWhoMayOnlyReadTheActivity(Role role) {
        people.acts(Role.REVIEWER, null);
        var activity = activity();
        publishing.publish(activity);
        people.acts(role, people.school());

        print(activity);

        var dialog = find(PrintDialog.class).single();
        assertThat(dialog.isOpened()).isTrue();
        assertThat(dialog.getHeaderTitle()).isEqualTo("Print the activity");
        assertThat(text()).contains("Teacher’s guide", "Things on the bed", "Our bag");
    }

    @Test
    void isNotThereForWhoMayNotReadIt() {
        people.acts(Role.TEACHER, people.school());
        var activity = activity();
        people.acts(Role.TEACHER, people.school());

        var button = new PrintButton(activity, Language.ENGLISH);
        UI.getCurrent().add(button);

        assertThatThrownBy(button::click).isInstanceOf(WorkRejected.class);
        assertThat(find(PrintDialog.class).all()).isEmpty();
    }

    @Test
    void countsForTheClassThatTheActivityIsBestForAndForAnother() {
        people.acts(Role.TEACHER, null);
        print(activity());

        assertThat(text()).contains("for a class of 24").contains("6 sets");
        var size = find(IntegerField.class).withCaption("Copies for a class of").single();
        assertThat(size.getValue()).isEqualTo(24);
        test(size).setValue(40);
        assertThat(text()).contains("for a class of 40").contains("10 sets");
    }

    @Test
    void leavesOutWhatIsNotWanted() {
        people.acts(Role.TEACHER, null);
        print(activity());
        assertThat(part("Answers, for the teacher only").getValue()).isFalse();

        test(part("Teacher’s guide")).click();
        test(part("Things on the bed")).click();
        assertThat(text()).contains("6 sets").contains("24 sheets of A4");
        test(part("Our bag")).click();
        assertThat(text()).contains("There is nothing to print of what is chosen.");
    }

    @Test
    void saysBeforePrintingWhatIsMissingInALanguage() {
        people.acts(Role.TEACHER, null);
        print(activity());
        assertThat(text()).doesNotContain("ไทย has");
        var pupils = find(LanguagesPicker.class).single();
        pupils.setValue(Set.of(Language.ENGLISH, Language.THAI));
        ComponentUtil.fireEvent(pupils, new ComponentValueChangeEvent<>(pupils, pupils, Set.of(), true));
        assertThat(text()).contains("Things on the bed: ไทย has 1 of 2 cards. The rest print in English alone.");
    }

    @Test
    void namesTheKeyWordThatLacksTheLanguageOfTheGuide() {
        people.acts(Role.REVIEWER, null);
        print(explainingAWord());
        assertThat(text()).doesNotContain("“Stateless”");

        guide().setValue(Language.THAI);
        ComponentUtil.fireEvent(guide(), new ComponentValueChangeEvent<>(guide(), guide(), Language.ENGLISH, true));
        assertThat(text()).contains("Teacher’s guide, “Stateless”");
    }

    @Test
    void printsAPosterOfAKeyWordThatIsAskedFor() {
        people.acts(Role.REVIEWER, null);
        print(explainingAWord());
        assertThat(part("Poster · Stateless").getValue()).isFalse();
        assertThat(text()).contains("31 sheets of A4").doesNotContain("Make the posters");
        assertThat(find(PrintPosters.class).all()).isEmpty();

        test(part("Poster · Stateless")).click();

        assertThat(text()).contains("32 sheets of A4", "Posters 1", "Make the posters");
        var size = find(PrintPosters.class).single();
        size.setValue(PosterFormat.TWO);
        ComponentUtil.fireEvent(size, new ComponentValueChangeEvent<>(size, size, PosterFormat.SHEET, true));
        assertThat(text()).contains("33 sheets of A4", "Posters 2");
        size.setValue(PosterFormat.A3);
        ComponentUtil.fireEvent(size, new ComponentValueChangeEvent<>(size, size, PosterFormat.TWO, true));
        assertThat(text()).contains("31 sheets of A4", "and 1 sheet of A3", "Posters 1");
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Language> guide() {
        return find(RadioButtonGroup.class).withCaption("The guide, for you").single();
    }

    @Test
    void saysWhenTheLinkOnThePaperEnds() throws Exception {
        people.acts(Role.TEACHER, null);
        var activity = activity();
        sharing.make(activity, LinkChoice.frozen(Instant.now().plus(Duration.ofDays(40))));
        print(activity);
        find(LinkToPrint.class)
                .single()
                .reachedAt(URI.create("https://school.example/activities/x").toURL());
        test(find(Checkbox.class)
                        .withCaption("QR code of a shared link on the paper")
                        .single())
                .click();

        assertThat(text()).contains("The link ends on").contains("at the end of the guide.");
    }

    @Test
    void printsFromTheEditorWhatIsOnTheDesk() {
        people.acts(Role.AUTHOR, null);
        var activity = activity();
        UI.getCurrent().navigate("activities/" + activity + "/edit");
        assertThat(history.of(activity)).hasSize(1);
        test(find(TextField.class)
                        .withPropertyValue(TextField::getLabel, "Title")
                        .first())
                .setValue("The bag by the door");
        test(find(Button.class).withText("Print the activity").single()).click();

        assertThat(find(PrintDialog.class).single().isOpened()).isTrue();
        assertThat(text()).contains("Teacher’s guide", "Things on the bed", "Our bag");
        assertThat(shelf.latest(activity).content().title().in(Language.ENGLISH))
                .contains("The bag by the door");
        assertThat(history.of(activity)).hasSize(2);
    }

    private void print(WorkId activity) {
        UI.getCurrent().navigate("activities/" + activity);
        test(find(Button.class).withText("Print the activity").single()).click();
    }

    private Checkbox part(String name) {
        return find(Checkbox.class)
                .withCondition(box -> box.getElement().getTextRecursively().startsWith(name))
                .single();
    }

    private String text() {
        return find(PrintDialog.class).single().getElement().getTextRecursively();
    }

    private WorkId explainingAWord() {
        var term = authoring
                .create(format.fromJson("""
            {"format":"hand-in-hand/1","kind":"term","id":"%s","languages":["en"],"title":{"en":"Stateless"},
            "forms":[{"id":"f1","use":"preferred","text":{"en":"stateless person"}}],
            "definition":{"en":"Whom no country calls its own."}}""".formatted(WorkAuthoring.freshId())))
                .id();
        return activity("\"terms\":[\"" + term + "\"],");
    }

    private WorkId activity() {
        return activity("");
    }

    /** @param more fields */
    private WorkId activity(String more) {
        return authoring
                .create(format.fromJson("""
            {"format":"hand-in-hand/1","kind":"activity","id":"%s","languages":["en","th"],"title":{"en":"The bag"},"licence":"CC-BY-4.0",
            "makers":[{"role":"author","name":"A maker"}],"minutes":{"usual":20},%s"group":{"best":24,"work":"groups-of-4"},
            "objectives":[{"id":"o1","kind":"skill","text":{"en":"Packs"}}],
            "materials":[{"id":"m1","text":{"en":"Cards"},"printable":"c1","copies":"one-per-group"},
              {"id":"m2","text":{"en":"Sheet"},"printable":"s1","copies":"one-per-pupil"}],
            "steps":[{"id":"st1","title":{"en":"Open"},"minutes":20,"say":{"en":"Look."},"serves":["o1"]}],
            "debrief":[{"id":"d1","text":{"en":"How was it?"}}],
            "printables":[{"kind":"cards","id":"c1","title":{"en":"Things on the bed"},"per-sheet":8,
                "cards":[{"id":"k1","words":{"en":"Key","th":"กุญแจ"}},{"id":"k2","words":{"en":"Pot"}}]},
              {"kind":"sheet","id":"s1","title":{"en":"Our bag"},
                "questions":[{"id":"q1","text":{"en":"What is in it?"},"lines":2,"answer":{"en":"Any five things."}}]}]}""".formatted(WorkAuthoring.freshId(), more)))
                .id();
    }
}
