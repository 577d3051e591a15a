package org.mekongmigration.handinhand.activity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.slider.IntegerRangeSlider;
import com.vaadin.flow.component.slider.IntegerRangeSliderValue;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.OnScreens;
import org.mekongmigration.handinhand.account.People;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.WorkBookmarks;
import org.springframework.beans.factory.annotation.Autowired;

@OnScreens
class ActivityShelfViewTest extends SpringBrowserlessTest {

    @Autowired
    private WorkAuthoring authoring;

    @Autowired
    private WorkBookmarks bookmarks;

    @Autowired
    private ContentFormat format;

    @Autowired
    private People people;

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void teacher() {
        people.acts(Role.TEACHER, null);
    }

    @AfterEach
    void leave() {
        people.nobodyActs();
    }

    @Test
    void narrowsByWhatIsChosenAndWidensByTakingTheChipAway() {
        activity("First", "\"level\":1,\"setting\":\"online\"");
        activity("Second", "\"level\":2,\"setting\":\"online\"");
        activity("Third", "\"level\":2,\"setting\":\"offline\"");
        open("words=" + word);
        assertThat(titles()).hasSize(3);
        assertThat(offered()).contains("Level 1 1", "Level 2 2", "A device, no internet 1");

        choose("Level 2");
        choose("A device with internet");
        assertThat(titles()).containsExactly("Second " + word);
        assertThat(chips()).containsExactly("Level 2", "A device with internet");
        assertThat(offered()).contains("Level 1 1").doesNotContain("Level 3 0");

        test(chip("Take away: Level 2")).click();
        assertThat(chips()).containsExactly("A device with internet");
        assertThat(titles()).hasSize(2);
        assertThat(box("Level 2").getValue()).isFalse();
    }

    @Test
    void showsWhatTheAddressTells() {
        activity("Fits", "\"ages\":\"10-12\",\"minutes\":{\"usual\":20},\"level\":2");
        activity("Too long", "\"ages\":\"10-12\",\"minutes\":{\"usual\":60},\"level\":2");
        open("words=" + word + "&age=from-10&minutes=10-30&in=en&level=2");

        assertThat(titles()).containsExactly("Fits " + word);
        assertThat(chips()).containsExactly("Ages 10–12", "10–30 min", "English", "Level 2");
        assertThat(find(TextField.class).single().getValue()).isEqualTo(word);
        assertThat(find(IntegerRangeSlider.class).single().getValue()).isEqualTo(new IntegerRangeSliderValue(10, 30));
        assertThat(box("10–12").getValue()).isTrue();
    }

    @Test
    void offersAWayOutWhereNothingIsFound() {
        activity("Any", "\"level\":1");
        open("words=" + word + "&level=4");
        assertThat(titles()).isEmpty();
        test(find(Button.class).withText("Show all activities").single()).click();
        assertThat(titles()).isNotEmpty();
        assertThat(chips()).isEmpty();
        assertThat(find(TextField.class).single().getValue()).isEmpty();
    }

    @Test
    void keepsWhatIsMarkedAndShowsItAlone() {
        var marked = activity("Marked", "\"level\":1");
        activity("Other", "\"level\":1");
        open("words=" + word);
        var button = find(BookmarkButton.class)
                .withAriaLabel("Bookmark “Marked " + word + "”")
                .single();
        assertThat(button.getElement().getAttribute("aria-pressed")).isEqualTo("false");
        test(button).click();
        assertThat(button.getElement().getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(bookmarks.isMarked(marked)).isTrue();

        open("words=" + word);
        choose("My bookmarks");
        assertThat(titles()).containsExactly("Marked " + word);

        navigate(ActivityView.class, Map.of("work", marked.value()));
        var here = find(BookmarkButton.class).single();
        assertThat(here.getElement().getAttribute("aria-pressed")).isEqualTo("true");
        test(here).click();
        assertThat(bookmarks.mine()).isEmpty();
        open("bookmarked");
        assertThat(find(Button.class).withText("Show all activities").exists()).isTrue();
    }

    @Test
    void showsAPageAtATimeAndComesBackToThePlace() {
        var all = new ArrayList<WorkId>();
        for (int i = 0; i < 2 * ShelfCards.PAGE + 5; i++) {
            all.add(activity("No " + i, "\"level\":1"));
        }
        open("words=" + word);
        assertThat(titles()).hasSize(ShelfCards.PAGE);
        test(find(Button.class).withText("Show more").single()).click();
        test(find(Button.class).withText("Show more").single()).click();
        assertThat(titles()).hasSize(all.size()).doesNotHaveDuplicates();
        assertThat(find(Button.class).withText("Show more").exists()).isFalse();

        var deep = find(ActivityCard.class).all().get(ShelfCards.PAGE + 3);
        var id = deep.getElement().getAttribute("data-work");
        navigate(ActivityView.class, Map.of("work", id));
        var back = find(RouterLink.class).all().stream()
                .filter(link -> link.getText().equals("Activities"))
                .findFirst()
                .orElseThrow();
        assertThat(back.getHref()).contains("words=" + word).contains("at=" + id);
        open("words=" + word + "&at=" + id);
        assertThat(titles()).hasSize(2 * ShelfCards.PAGE);
    }

    private void open(String parameters) {
        UI.getCurrent().navigate("activities", QueryParameters.fromString(parameters));
    }

    private List<String> titles() {
        return find(ActivityCard.class).all().stream()
                .map(card -> card.getElement().getAttribute("data-work"))
                .map(id -> authoring.open(new WorkId(id)).content().title())
                .map(title -> title.in(Language.ENGLISH).orElse(""))
                .toList();
    }

    private List<String> offered() {
        return find(Checkbox.class).all().stream()
                .map(box -> box.getElement().getTextRecursively())
                .toList();
    }

    private Checkbox box(String name) {
        return find(Checkbox.class).all().stream()
                .filter(box -> box.getElement().getTextRecursively().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private void choose(String name) {
        test(box(name)).click();
    }

    private NativeButton chip(String name) {
        return find(NativeButton.class).withAriaLabel(name).single();
    }

    private List<String> chips() {
        return find(ShelfChips.class).all().stream()
                .flatMap(chips -> find(NativeButton.class, chips).all().stream())
                .map(chip -> chip.getElement().getTextRecursively())
                .toList();
    }

    private WorkId activity(String title, String fields) {
        var id = WorkAuthoring.freshId();
        authoring.create(format.fromJson("""
                {"format":"hand-in-hand/1","kind":"activity","id":"%s","languages":["en"],"title":{"en":"%s %s"},%s}""".formatted(id, title, word, fields)));
        return id;
    }
}
