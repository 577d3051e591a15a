package org.mekongmigration.handinhand.storybook.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.OnScreens;
import org.mekongmigration.handinhand.account.People;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.ProseText;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.design.IconButton;
import org.mekongmigration.handinhand.design.ProseField;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Typeface;
import org.mekongmigration.handinhand.lettering.ui.FaceField;
import org.mekongmigration.handinhand.lettering.ui.FaceField.Letters;
import org.mekongmigration.handinhand.storybook.Storybook;
import org.mekongmigration.handinhand.storybook.Storybook.Layout;
import org.mekongmigration.handinhand.storybook.Storybook.Spread;
import org.mekongmigration.handinhand.work.ProseTrees;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.WorkHistory;
import org.mekongmigration.handinhand.work.WorkShelf;
import org.springframework.beans.factory.annotation.Autowired;

@OnScreens
class BookStudioTest extends SpringBrowserlessTest {

    @Autowired
    private WorkAuthoring authoring;

    @Autowired
    private WorkHistory history;

    @Autowired
    private WorkShelf shelf;

    @Autowired
    private People people;

    private WorkId book;

    @BeforeEach
    void begin() {
        people.acts(Role.AUTHOR, null);
        navigate(BooksView.class);
        test(find(Button.class).withText("Make a book").single()).click();
        test(find(TextField.class, find(NewBookDialog.class).single()).single()).setValue("น้ำ");
        test(find(Button.class).withText("Begin the book").single()).click();
        book = shelf.mine(Set.of(Kind.STORYBOOK), "", 0, 1).getFirst().work().id();
    }

    @AfterEach
    void leave() {
        people.nobodyActs();
    }

    @Test
    void savesTheWordsOfAPageInBothOfItsLanguages() {
        type("น้ำเย็น", 0);
        type("ရေအေး", 1);

        var words = saved().spreads().getFirst().words();
        assertThat(words.in(Language.THAI)).contains(ProseText.plain("น้ำเย็น"));
        assertThat(words.in(Language.BURMESE)).contains(ProseText.plain("ရေအေး"));
    }

    @Test
    void movesAPageAndKeepsItChosen() {
        type("One", 0);
        test(find(Button.class).withText("Add a page").single()).click();
        type("Two", 0);

        test(find(IconButton.class)
                        .withAriaLabel("Move this page towards the cover")
                        .single())
                .click();

        assertThat(saved().spreads())
                .extracting(spread -> spread.words().in(Language.THAI).orElseThrow())
                .containsExactly(ProseText.plain("Two"), ProseText.plain("One"));
        assertThat(find(ProseField.class, find(PageWords.class).single())
                        .first()
                        .getValue())
                .contains("Two");
    }

    @Test
    void changesTheLayoutOfTheChosenPageAlone() {
        test(find(Button.class).withText("Add a page").single()).click();

        give(layouts(), Layout.WORDS_ONLY);

        assertThat(saved().spreads())
                .extracting(Spread::layout)
                .containsExactly(Layout.PICTURE_ABOVE, Layout.WORDS_ONLY);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Layout> layouts() {
        return find(RadioButtonGroup.class, find(LayoutChoice.class).single()).single();
    }

    @Test
    void bringsATakenPageBack() {
        type("One", 0);
        test(find(IconButton.class).withAriaLabel("Take this page out").single())
                .click();
        assertThat(saved().spreads()).isEmpty();

        test(find(IconButton.class).withAriaLabel("Undo").single()).click();

        assertThat(saved().spreads()).extracting(Spread::layout).containsExactly(Layout.PICTURE_ABOVE);
    }

    @Test
    void keepsARevisionBeforeItPrints() {
        type("One", 0);

        test(find(Button.class).withText("Print the book").single()).click();

        assertThat(history.of(book)).hasSize(2);
        assertThat(find(BookPrintDialog.class).single().languages())
                .isEqualTo(List.of(Language.THAI, Language.BURMESE));
    }

    @Test
    void setsEachLanguageInTheLettersThatAreChosenForTheBook() {
        test(find(NativeButton.class).withText("Whole book").single()).click();
        var fields = find(FaceField.class).all();
        assertThat(fields).extracting(FaceField::getLabel).containsExactly("ไทย", "မြန်မာ");

        give(fields.get(0), new Letters(Typeface.SARABUN));
        give(fields.get(1), new Letters(Typeface.NOTO_SANS_MYANMAR));

        assertThat(saved().faces())
                .isEqualTo(Map.of(Language.THAI, Typeface.SARABUN, Language.BURMESE, Typeface.NOTO_SANS_MYANMAR));

        test(find(IconButton.class).withAriaLabel("Undo").single()).click();

        assertThat(saved().faces()).isEqualTo(Map.of(Language.THAI, Typeface.SARABUN));
        assertThat(fields)
                .extracting(FaceField::getValue)
                .containsExactly(new Letters(Typeface.SARABUN), new Letters(null));

        give(fields.get(0), new Letters(null));

        assertThat(saved().faces()).isEmpty();
    }

    @Test
    void answersForABookOfOthersAsForOneThatIsNotThere() {
        navigate(BooksView.class);
        people.acts(Role.TEACHER, people.school());

        assertThat(whatIsSaid(book.value())).isEqualTo(whatIsSaid("nowhere"));
    }

    private String whatIsSaid(String id) {
        UI.getCurrent().navigate("books/" + id + "/edit");
        return UI.getCurrent().getElement().getTextRecursively().replaceAll("nowhere|[0-9a-f-]{36}", "");
    }

    private void type(String words, int language) {
        var field = find(ProseField.class, find(PageWords.class).single()).all().get(language);
        give(field, ProseTrees.tree(ProseText.plain(words)).json());
    }

    /** As a browser does: what comes from there is another event than what the server sets. */
    private static <F extends AbstractField<? super F, V>, V> void give(F field, V value) {
        var before = field.getValue();
        field.setValue(value);
        ComponentUtil.fireEvent(field, new AbstractField.ComponentValueChangeEvent<>(field, field, before, true));
    }

    private Storybook saved() {
        return authoring.open(book).content(Storybook.class);
    }
}
