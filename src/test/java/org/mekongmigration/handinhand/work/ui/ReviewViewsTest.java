package org.mekongmigration.handinhand.work.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.OnScreens;
import org.mekongmigration.handinhand.account.People;
import org.mekongmigration.handinhand.account.Person;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.edition.ui.PageImage;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.WorkPublishing;
import org.mekongmigration.handinhand.work.WorkShelf;
import org.mekongmigration.handinhand.work.WorkSubmitting;
import org.springframework.beans.factory.annotation.Autowired;

@OnScreens
class ReviewViewsTest extends SpringBrowserlessTest {

    private static final String ACTIVITY = """
            {"format":"hand-in-hand/1","kind":"activity","id":"%s","languages":["en","th"],
            "licence":"CC-BY-4.0","makers":[{"role":"author","name":"A maker"}],
            "title":{"en":"The small bag","th":"ถุงเล็ก"},"minutes":{"usual":5},
            "steps":[{"id":"st1","title":{"en":"Show"},"minutes":5,"say":{"en":"Show the bag."}}]}""";

    @Autowired
    private WorkAuthoring authoring;

    @Autowired
    private WorkSubmitting submitting;

    @Autowired
    private WorkPublishing publishing;

    @Autowired
    private WorkShelf shelf;

    @Autowired
    private ContentFormat format;

    @Autowired
    private People people;

    private Person author;
    private Person reviewer;
    private WorkId activity;

    @BeforeEach
    void begin() {
        reviewer = people.person(Role.REVIEWER, null);
        author = people.acts(Role.AUTHOR, null);
        activity = WorkAuthoring.freshId();
        authoring.create(content("Show the bag."));
    }

    @AfterEach
    void leave() {
        people.nobodyActs();
    }

    @Test
    void listsWhatWaitsForReviewersAlone() {
        submitting.submit(activity, null);
        UI.getCurrent().navigate("reviews");
        assertThat(getCurrentView()).isNotInstanceOf(ReviewsView.class);

        people.acts(reviewer);
        navigate(ReviewsView.class);
        assertThat(text()).contains("The small bag", "For the first time", "ไทย");
        assertThat(find(RouterLink.class).all())
                .anySatisfy(link -> assertThat(link.getHref()).startsWith("reviews/"));
    }

    @Test
    void showsANewWorkAsItPrintsAndSendsItBackWithACommentAtAText() {
        var submission = submitting.submit(activity, "Is it short enough?").id();
        people.acts(reviewer);
        open(submission);
        assertThat(text()).contains("Is it short enough?", "Nobody has seen it yet");
        assertThat(find(PageImage.class).all()).isNotEmpty();
        assertThat(find(ChangeList.class).exists()).isFalse();

        details("Text by text").setOpened(true);
        button("Comment on Steps 1 “Show” · Say").click();
        test(find(TextArea.class)
                        .withPropertyValue(TextArea::getLabel, "Comment on Steps 1 “Show” · Say")
                        .single())
                .setValue("Shorter");
        test(find(Button.class).withText("Keep the comment").single()).click();
        assertThat(find(CommentNote.class).all()).hasSize(2); // at its place, and among all
        test(find(Button.class).withText("Send back").single()).click();

        assertThat(getCurrentView()).isInstanceOf(ReviewsView.class);
        people.acts(author);
        assertThat(submitting.standing(activity).open()).singleElement().satisfies(comment -> {
            assertThat(comment.where().path()).containsExactly("steps", "st1", "say");
            assertThat(comment.words()).isEqualTo("Shorter");
        });
    }

    @Test
    void comparesWithWhatEverybodySeesAndPublishesWhatWasSubmitted() {
        people.acts(reviewer);
        publishing.publish(activity);
        people.acts(author);
        write("Show the small bag.");
        var submission = submitting.submit(activity, null).id();

        people.acts(reviewer);
        open(submission);
        assertThat(text()).contains("What changed since version 1");
        assertThat(find(ChangeRow.class).all()).hasSize(1);
        assertThat(find(Inserted.class).single().getText()).isEqualTo("small ");
        test(find(Button.class).withText("Publish version 2").single()).click();

        assertThat(getCurrentView()).isInstanceOf(ReviewsView.class);
        assertThat(shelf.latest(activity).work().published()).contains(2);
    }

    @Test
    void saysThatThereIsANewerVersionBeforeItPublishesTheOneThatWasSubmitted() {
        var submission = submitting.submit(activity, null).id();
        people.acts(reviewer);
        open(submission);
        people.acts(author);
        write("Show another bag.");

        people.acts(reviewer);
        test(find(Button.class).withText("Publish version 1").single()).click();
        assertThat(getCurrentView()).isInstanceOf(ReviewView.class);
        assertThat(text()).contains("there is version 2 now");
        assertThat(shelf.latest(activity).work().published()).isEmpty();

        test(find(Button.class).withText("Publish version 1").single()).click();
        assertThat(shelf.latest(activity).work().published()).contains(1);
    }

    private void open(String submission) {
        navigate(ReviewView.class, Map.of("submission", submission));
    }

    private void write(String words) {
        authoring.save(authoring.open(activity), content(words));
        authoring.keep(activity, null);
    }

    private Content content(String words) {
        return format.fromJson(ACTIVITY.formatted(activity).replace("Show the bag.", words));
    }

    private Details details(String summary) {
        return find(Details.class)
                .withPropertyValue(Details::getSummaryText, summary)
                .single();
    }

    private Button button(String name) {
        return find(Button.class).withAriaLabel(name).single();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
