package org.mekongmigration.handinhand.activity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.OnScreens;
import org.mekongmigration.handinhand.account.People;
import org.mekongmigration.handinhand.account.Person;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.activity.NewActivity;
import org.mekongmigration.handinhand.content.Edit;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.WorkReview;
import org.mekongmigration.handinhand.work.WorkSubmitting;
import org.springframework.beans.factory.annotation.Autowired;

/** An author hands an activity in, and finds what a reviewer said beside its field. */
@OnScreens
class ReviewInEditorTest extends SpringBrowserlessTest {

    @Autowired
    private WorkAuthoring authoring;

    @Autowired
    private WorkSubmitting submitting;

    @Autowired
    private WorkReview review;

    @Autowired
    private People people;

    private Person author;
    private WorkId activity;

    @BeforeEach
    void begin() {
        author = people.acts(Role.AUTHOR, null);
        activity = WorkAuthoring.freshId();
        authoring.create(NewActivity.in(Language.ENGLISH, "Author", activity));
    }

    @AfterEach
    void leave() {
        people.nobodyActs();
    }

    @Test
    void showsWhatStandsInTheWayBeforeAnythingIsSubmitted() {
        open();
        assertThat(text()).contains("Not submitted yet");
        assertThat(find(Button.class).withText("Publish").exists()).isFalse();

        press("Submit for review");
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("has to be mended first");
        assertThat(submitting.standing(activity).last()).isEmpty();
    }

    @Test
    void submitsWithAWordToTheReviewerAndTakesItBack() {
        titled();
        open();
        press("Submit for review");
        test(find(TextArea.class)
                        .withPropertyValue(TextArea::getLabel, "A word to the reviewer")
                        .single())
                .setValue("My first one");
        test(find(Button.class, find(Dialog.class).single())
                        .withText("Submit for review")
                        .single())
                .click();

        var submission = submitting.standing(activity).last().orElseThrow();
        assertThat(submission.note()).contains("My first one");
        assertThat(text()).contains("waits for a reviewer since");
        press("Take back from review");
        assertThat(submitting.standing(activity).waits()).isFalse();
        assertThat(text()).contains("Not submitted yet");
    }

    @Test
    void putsACommentBesideItsFieldUntilItIsSettled() {
        titled();
        var submission = submitting.submit(activity, null).id();
        people.acts(Role.REVIEWER, null);
        review.comment(submission, new Place(List.of("title")), Optional.of(Language.ENGLISH), "Shorter");
        review.sendBack(submission, "Nearly there");
        people.acts(author);
        open();
        assertThat(text()).contains("sent it back", "1 comment waits", "Nearly there", "Shorter");

        test(find(TextField.class)
                        .withPropertyValue(
                                field -> field.getAriaLabel().orElse(""), "Answer, if there is something to say")
                        .last())
                .setValue("Done");
        test(find(Button.class).withText("Settled").last()).click();

        assertThat(submitting.standing(activity).open()).isEmpty();
        assertThat(submitting.standing(activity).comments().getFirst().answer()).contains("Done");
        assertThat(find(Button.class).withText("Settled").exists()).isFalse();
    }

    private void open() {
        navigate(ActivityEditorView.class, Map.of("work", activity.value()));
    }

    private void titled() {
        var opened = authoring.open(activity);
        authoring.save(
                opened,
                Edit.set(
                        opened.content(),
                        new Place(List.of("title")),
                        Localized.of(Language.ENGLISH, "The small bag of a child")));
        authoring.keep(activity, null);
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
