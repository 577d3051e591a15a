package org.mekongmigration.handinhand.activity.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.ibm.icu.text.Transliterator;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.OnScreens;
import org.mekongmigration.handinhand.account.People;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.Activity.Setting;
import org.mekongmigration.handinhand.activity.NewActivity;
import org.mekongmigration.handinhand.activity.Printable.CardSet;
import org.mekongmigration.handinhand.activity.Printable.MatchingSheet;
import org.mekongmigration.handinhand.activity.Printable.SortingSheet;
import org.mekongmigration.handinhand.activity.Printable.TableSheet;
import org.mekongmigration.handinhand.content.Edit;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.edition.ui.PageImage;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.ui.FindingList;
import org.springframework.beans.factory.annotation.Autowired;

@OnScreens
class ActivityEditorTest extends SpringBrowserlessTest {

    @Autowired
    private WorkAuthoring authoring;

    @Autowired
    private People people;

    private WorkId activity;

    @BeforeEach
    void begin() {
        people.acts(Role.AUTHOR, null);
        activity = WorkAuthoring.freshId();
        authoring.create(NewActivity.in(Language.ENGLISH, "Author", activity));
        navigate(ActivityEditorView.class, Map.of("work", activity.value()));
    }

    @AfterEach
    void leave() {
        people.nobodyActs();
    }

    @Test
    void savesForWhomAnActivityIsAndWhereItStandsInTheCurricula() {
        choose("What technology it needs", Setting.NO_TECHNOLOGY);
        choose("Level", 2);
        for (var code : new String[] {"S 2.1", "SS 4.3"}) {
            add("Curriculum entry");
            type("Code", code);
        }
        choose("Country", "KH");

        assertThat(saved().setting()).isEqualTo(Setting.NO_TECHNOLOGY);
        assertThat(saved().level()).isEqualTo(2);
        assertThat(saved().curriculum())
                .extracting(Activity.CurriculumEntry::country, Activity.CurriculumEntry::code)
                .containsExactly(tuple("TH", "S 2.1"), tuple("KH", "SS 4.3"));
    }

    @Test
    void showsZawgyiAndItsUnicodeAndChangesNothingUnlessToldTo() {
        var zawgyi = Transliterator.getInstance("my-Zawgyi").transliterate("မြန်မာစာ");
        add("Source");
        type("Where it comes from", zawgyi);
        assertThat(saved().sources().getFirst().text()).isEqualTo(english(zawgyi));

        $(Button.class).withText("Use the words in Unicode").single().click();

        assertThat(saved().sources().getFirst().text()).isEqualTo(english("မြန်မာစာ"));
        assertThat($(Button.class).withText("Use the words in Unicode").exists())
                .isFalse();
    }

    @Test
    void savesMisconceptionsAndSources() {
        add("Misconception");
        type("What pupils may think", "All leave.");
        add("Source");
        type("Where it comes from", "A book");
        type("Address on the web", " https://example.org ");

        assertThat(saved().misconceptions().getFirst().text()).isEqualTo(english("All leave."));
        assertThat(saved().sources().getFirst().text()).isEqualTo(english("A book"));
        assertThat(saved().sources().getFirst().address()).isEqualTo("https://example.org");
        type("Address on the web", "");
        assertThat(saved().sources().getFirst().address()).isNull();
    }

    @Test
    void keepsTheAnswersOfATableWithTheirColumns() {
        add("Table to fill in");
        add("Column");
        type("Name of the column", "Food");
        add("Row");
        type("Answer for “Food”, for the teacher’s copy only", "Rice");

        var table = saved().printables(TableSheet.class).findFirst().orElseThrow();
        assertThat(table.rows().getFirst().answers())
                .isEqualTo(Map.of(table.columns().getFirst().id(), english("Rice")));
    }

    @Test
    void offersAThingToSortTheGroupsThatThereAre() {
        add("Sheet to sort");
        add("Thing to sort");
        add("Group");
        type("Name of the group", "Push");
        var group = saved().printables(SortingSheet.class)
                .findFirst()
                .orElseThrow()
                .groups()
                .getFirst();

        choose("Belongs to", group.id());

        assertThat(saved().printables(SortingSheet.class)
                        .findFirst()
                        .orElseThrow()
                        .items()
                        .getFirst()
                        .group())
                .isEqualTo(group.id());
    }

    @Test
    void showsThePageOfEachPrintableAndDrawsItAnewWhenItChanges() {
        add("Sheet to match");
        var picture = find(PageImage.class).single();
        var before = picture.getSrc();
        assertThat(picture.getAlt().orElse("")).startsWith("The page as it prints");

        add("Pair");
        type("Left", "Drought");

        assertThat(saved().printables(MatchingSheet.class)
                        .findFirst()
                        .orElseThrow()
                        .pairs()
                        .getFirst()
                        .left())
                .isEqualTo(english("Drought"));
        assertThat(find(PageImage.class).single().getSrc()).isNotEqualTo(before);
    }

    @Test
    void saysBelowThePageWhatFindsNoRoomOnACard() {
        add("Cards");
        choose("Cards on a sheet", 16);
        add("Card");
        type("Words on the card", "far too many words for so small a card ".repeat(12));

        assertThat(saved().printables(CardSet.class).findFirst().orElseThrow().perSheet())
                .isEqualTo(16);
        assertThat(find(Paragraph.class, find(SheetPicture.class).single()).all())
                .extracting(Paragraph::getText)
                .anyMatch(words -> words.startsWith("The words on card 1 are"));
        var rows = find(FindingList.class).single();
        assertThat(find(Button.class, rows).all())
                .extracting(Button::getText)
                .anyMatch(words -> words.startsWith("The words on card 1 are"));
        assertThat(find(Span.class, rows).all())
                .extracting(Span::getText)
                .contains("Use fewer words, or give them more room.");
    }

    @Test
    void mendsWhatAMachineCanMend() {
        add("Cards");
        var cards = saved().printables(CardSet.class).findFirst().orElseThrow().id();
        var place = new Place(List.of("printables", cards.value(), "per-sheet"));
        authoring.save(authoring.open(activity), Edit.set(saved(), place, 7));
        navigate(ActivityEditorView.class, Map.of("work", activity.value()));

        test(find(Button.class).withText("8 to a sheet").single()).click();

        assertThat(saved().printables(CardSet.class).findFirst().orElseThrow().perSheet())
                .isEqualTo(8);
        assertThat(find(Button.class).withText("8 to a sheet").exists()).isFalse();
    }

    private void add(String what) {
        test(last(Button.class, what)).click();
    }

    private void type(String label, String words) {
        test(find(TextField.class).withPropertyValue(TextField::getLabel, label).last())
                .setValue(words);
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(String label, T value) {
        var choice = (Select<T>)
                find(Select.class).withPropertyValue(Select::getLabel, label).last();
        var names = choice.getItemLabelGenerator();
        test(choice).selectItem(names == null ? String.valueOf(value) : names.apply(value));
    }

    private <T extends Component> T last(Class<T> type, String text) {
        return find(type).withText(text).last();
    }

    private Activity saved() {
        return (Activity) authoring.open(activity).content();
    }

    private static Localized<String> english(String words) {
        return Localized.of(Language.ENGLISH, words);
    }
}
