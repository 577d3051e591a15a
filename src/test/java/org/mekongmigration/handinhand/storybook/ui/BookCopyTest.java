package org.mekongmigration.handinhand.storybook.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.OnScreens;
import org.mekongmigration.handinhand.account.People;
import org.mekongmigration.handinhand.account.Person;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.Maker;
import org.mekongmigration.handinhand.content.ProseText;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.storybook.Storybook;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.WorkPublishing;
import org.mekongmigration.handinhand.work.WorkShelf;
import org.mekongmigration.handinhand.work.ui.OriginLine;
import org.mekongmigration.handinhand.work.ui.OriginNote;
import org.springframework.beans.factory.annotation.Autowired;

/** A teacher makes a book of her own out of a published one, and hears what its author changed since. */
@OnScreens
class BookCopyTest extends SpringBrowserlessTest {

    @Autowired
    private WorkAuthoring authoring;

    @Autowired
    private WorkPublishing publishing;

    @Autowired
    private WorkShelf shelf;

    @Autowired
    private ContentFormat format;

    @Autowired
    private People people;

    private Person author;
    private Person teacher;
    private WorkId book;

    @BeforeEach
    void aPublishedBook() {
        author = people.acts(Role.REVIEWER, null);
        book = authoring
                .create(format.fromJson(book(WorkAuthoring.freshId(), "It rains.", "")))
                .id();
        publishing.publish(book);
        teacher = people.acts(Role.TEACHER, people.school());
    }

    @AfterEach
    void leave() {
        people.nobodyActs();
    }

    @Test
    void copiesABookThatOnlyAuthorsBeginAndKeepsItsOriginMakersAndLicence() {
        var copy = copied();

        assertThat(copy.title()).isEqualTo(authoring.open(copy.id()).content().title());
        assertThat(copy.basedOn().work()).isEqualTo(book);
        assertThat(copy.makers()).containsExactly(new Maker("author", "Naw Paw"));
        assertThat(copy.licence()).isEqualTo("CC-BY-4.0");
        assertThat(find(BookStudio.class).exists()).isTrue();
        navigate(BookView.class, Map.of("work", copy.id().value()));
        assertThat(find(OriginLine.class).single().getElement().getTextRecursively())
                .contains("Made from")
                .contains("Rain");
    }

    @Test
    void takesAPageOfTheOriginWithThePictureThatItShows() {
        var copy = copied();
        people.acts(author);
        authoring.save(
                authoring.open(book),
                format.fromJson(
                        book(
                                book,
                                "It rains gently.",
                                ",{\"id\":\"s2\",\"layout\":\"picture-above\",\"picture\":\"sun\",\"words\":{\"en\":\"The sun.\"}}")));
        publishing.publish(book);
        people.acts(teacher);
        UI.getCurrent().navigate("books");
        UI.getCurrent().navigate("books/" + copy.id() + "/edit");

        assertThat(find(OriginNote.class).single().getElement().getTextRecursively())
                .contains("The original has changed since you copied it.");
        test(find(Button.class).withText("See what changed").single()).click();
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("Pages 1")
                .contains("Pages 2")
                .contains("It rains gently.");
        test(find(Button.class).withAriaLabel("Take it: Pages 2").single()).click();

        var now = (Storybook) authoring.open(copy.id()).content();
        assertThat(now.spreads()).hasSize(2);
        assertThat(now.pictures()).containsKey(new BlockId("sun"));
        assertThat(now.spreads().getFirst().words().in(Language.ENGLISH)).contains(ProseText.plain("It rains."));
    }

    private Storybook copied() {
        UI.getCurrent().navigate("books/" + book);
        test(find(Button.class).withText("Make a copy of my own").single()).click();
        return shelf.mine(Set.of(Kind.STORYBOOK), "", 0, 1).stream()
                .map(card -> (Storybook) authoring.open(card.work().id()).content())
                .findFirst()
                .orElseThrow();
    }

    private static String book(WorkId id, String words, String more) {
        return """
            {"format":"hand-in-hand/1","kind":"storybook","id":"%s","languages":["en"],"title":{"en":"Rain"},
            "licence":"CC-BY-4.0","makers":[{"role":"author","name":"Naw Paw"}],
            "spreads":[{"id":"s1","layout":"words-only","words":{"en":"%s"}}%s]%s}""".formatted(
                        id,
                        words,
                        more,
                        more.isEmpty()
                                ? ""
                                : ",\"pictures\":{\"sun\":{\"file\":\"sun.png\",\"alt\":{\"en\":\"The sun over a river\"},\"maker\":\"Nok\",\"licence\":\"CC-BY-4.0\"}}");
    }
}
