package org.mekongmigration.handinhand.storybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekongmigration.handinhand.content.BasedOn;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Edit;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.Maker;
import org.mekongmigration.handinhand.content.Picture;
import org.mekongmigration.handinhand.content.ProseText;
import org.mekongmigration.handinhand.content.Reference;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.ContactSheet;
import org.mekongmigration.handinhand.document.Document;
import org.mekongmigration.handinhand.document.Leaves;
import org.mekongmigration.handinhand.document.Leaves.Area;
import org.mekongmigration.handinhand.document.Leaves.Leaf;
import org.mekongmigration.handinhand.document.Leaves.Words;
import org.mekongmigration.handinhand.document.PictureSource;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.edition.Edition;
import org.mekongmigration.handinhand.edition.Edition.Arrangement;
import org.mekongmigration.handinhand.edition.PaperWords;
import org.mekongmigration.handinhand.edition.PrintOrder;
import org.mekongmigration.handinhand.edition.WorkLookup;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.language.Translation;
import org.mekongmigration.handinhand.storybook.BookSetup.BookPaper;
import org.mekongmigration.handinhand.storybook.Storybook.Question;

/** Questions, credits and the contact sheet: what is made from the whole book. */
class LastPagesTest {

    private static final Language SHAN = new Language("shn");

    private static Document composed(Storybook book, Edition edition) {
        return new StorybookComposer(new PaperWords())
                .compose(new PrintOrder<>(book, 1, Instant.EPOCH, edition, WorkLookup.NONE))
                .document();
    }

    private static List<Leaf> leaves(Storybook book, String name, Language... languages) {
        var edition = new BookSetup(List.of(languages), Arrangement.STACKED, BookPaper.A5_LANDSCAPE).edition();
        return ((Leaves) composed(book, edition).body())
                .leaves().stream().filter(leaf -> leaf.name().equals(name)).toList();
    }

    private static List<String> said(Leaf leaf, int column) {
        var words = (Words) leaf.areas().get(column).holding();
        return words.blocks().stream()
                .flatMap(block -> switch (block) {
                    case Block.Heading heading -> Stream.of(heading.text());
                    case Block.Paragraph paragraph -> Stream.of(paragraph.text());
                    case Block.Items items -> Stream.concat(items.labels().stream(), items.items().stream());
                    default -> Stream.<Text>of();
                })
                .map(Text::words)
                .toList();
    }

    private static Storybook credited(String... makers) {
        var book = Books.showing("lake", "lake", "tree", "hill", "tree");
        var names = List.of("lake", "tree", "hill");
        for (int i = 0; i < names.size(); i++) {
            var name = new BlockId(names.get(i));
            var before = Objects.requireNonNull(book.pictures().get(name));
            book = Edit.set(
                    book,
                    new Place(List.of("pictures", name.value())),
                    new Picture(null, before.hash(), before.alt(), makers[i], "CC-BY-4.0", false));
        }
        book = Edit.set(book, new Place(List.of("licence")), "CC-BY-SA-4.0");
        return Edit.set(
                book,
                new Place(List.of("makers")),
                List.of(new Maker("author", "Dao"), new Maker("author", "Mya"), new Maker("illustrator", "Nok")));
    }

    @Test
    void namesEachPictureOnceWithItsMakerAndItsPages() {
        var page = leaves(credited("Nok", "Mali", "Nok"), "credits", Language.ENGLISH)
                .getFirst();

        assertThat(said(page, 0))
                .containsExactly(
                        "A book",
                        "Who made this book",
                        "Words: Dao, Mya",
                        "Pictures (Cover, 2, 4): Nok (CC BY 4.0)",
                        "Pictures (3, 5): Mali (CC BY 4.0)",
                        "Licence: CC BY-SA 4.0",
                        "You may copy it, share it and change it if you name who made it and pass it on under the same licence.");
    }

    @Test
    void saysWhatACopyWasMadeFromAsItIsCalledInEachLanguage() {
        var origin = Edit.set(
                Books.withPages(1), new Place(List.of("title", Language.KHMER.tag())), Translation.plain("ភ្លៀង"));
        var copy = Edit.set(credited("Nok", "Nok", "Nok"), new Place(List.of("based-on")), new BasedOn(origin.id(), 3));
        var order = new PrintOrder<>(
                copy, 1, Instant.EPOCH, Edition.USUAL.in(List.of(Language.ENGLISH, Language.KHMER)), knowing(origin));

        var page = ((Leaves) new StorybookComposer(new PaperWords())
                        .compose(order)
                        .document()
                        .body())
                .leaves()
                .getLast();

        assertThat(said(page, 0)).contains("Made from: A book");
        assertThat(said(page, 1)).contains("ធ្វើពី៖ ភ្លៀង");
    }

    private static WorkLookup knowing(Storybook origin) {
        return new WorkLookup() {
            @Override
            public Optional<PictureSource> picture(WorkId owner, Picture picture) {
                return Optional.empty();
            }

            @Override
            public Optional<Content> find(Reference reference) {
                return reference.equals(new Reference(Kind.STORYBOOK, origin.id(), 3))
                        ? Optional.of(origin)
                        : Optional.empty();
            }
        };
    }

    @Test
    void namesNoPagesWhereOnePersonMadeAllPictures() {
        var page = leaves(credited("Nok", "Nok", "Nok"), "credits", Language.BURMESE)
                .getFirst();

        assertThat(said(page, 0)).contains("ရုပ်ပုံ − Nok (CC BY 4.0)").noneMatch(line -> line.contains("မျက်နှာဖုံး"));
    }

    @Test
    void saysWhoMadeItInEachLanguageThatHasPaperWordsAndElseInEnglishDigitsAndAll() {
        var page = leaves(credited("Nok", "Mali", "Nok"), "credits", Language.KHMER, SHAN)
                .getFirst();

        assertThat(said(page, 0)).contains("រូបភាព (ក្រប, ២, ៤)៖ Nok (CC BY 4.0)");
        assertThat(said(page, 1)).contains("Pictures (Cover, 2, 4): Nok (CC BY 4.0)");
    }

    @Test
    void saysTheSameOnceWhereTwoLanguagesHaveTheSameWords() {
        var page = leaves(credited("Nok", "Nok", "Nok"), "credits", Language.ENGLISH, SHAN)
                .getFirst();

        assertThat(said(page, 0)).contains("Words: Dao, Mya");
        assertThat(said(page, 1)).hasSize(1);
    }

    @Test
    void goesOnOnAnotherPageWhereManyMadeThePictures() {
        var names = Stream.iterate(0, i -> i + 1).limit(40).map(i -> "p" + i).toArray(String[]::new);
        var book = Books.showing("", names);
        for (var name : names) {
            book = Edit.set(book, new Place(List.of("pictures", name, "maker")), "Maker of " + name);
        }

        var pages = leaves(book, "credits", Language.ENGLISH);

        var all = pages.stream().flatMap(page -> said(page, 0).stream()).toList();
        assertThat(pages).hasSizeGreaterThan(2);
        for (var name : names) {
            assertThat(all)
                    .filteredOn(line -> line.contains("Maker of " + name + " "))
                    .hasSize(1);
        }
    }

    private static Storybook asking(int count, String english, String thai) {
        var questions = Stream.iterate(1, i -> i + 1)
                .limit(count)
                .map(i -> new Question(
                        new BlockId("q" + i),
                        Localized.of(Language.ENGLISH, ProseText.plain(english + i))
                                .with(Language.THAI, Translation.plain(ProseText.plain(thai + i)))))
                .toList();
        return Edit.set(Books.withPages(1), new Place(List.of("questions")), questions);
    }

    @Test
    void givesAQuestionTheSameNumberInBothLanguages() {
        var page = leaves(asking(2, "Why? ", "ทำไม "), "questions", Language.ENGLISH, Language.THAI)
                .getFirst();

        assertThat(said(page, 0)).containsExactly("Talk about it", "1.", "2.", "Why? 1", "Why? 2");
        assertThat(said(page, 1)).containsExactly("ชวนคุย", "1.", "2.", "ทำไม 1", "ทำไม 2");
    }

    @ParameterizedTest
    @CsvSource({"4, 1", "14, 6"})
    void takesAsManyPagesAsTheQuestionsNeedAndKeepsTheirOrder(int times, int least) {
        var pages = leaves(
                asking(8, "What would you do? ".repeat(times), "ทำไม "), "questions", Language.ENGLISH, Language.THAI);

        assertThat(pages).hasSizeGreaterThanOrEqualTo(least);
        var numbers = pages.stream()
                .flatMap(page -> said(page, 1).stream())
                .filter(line -> line.matches("[0-9]+\\."))
                .toList();
        assertThat(numbers).containsExactly("1.", "2.", "3.", "4.", "5.", "6.", "7.", "8.");
    }

    @Test
    void marksOnTheContactSheetWhichLanguagesAPageLacks() {
        var book =
                Edit.set(Books.withPages(2), new Place(List.of("languages")), List.of(Language.ENGLISH, Language.THAI));
        book = Edit.set(
                book,
                new Place(List.of("spreads", "p2", "words")),
                Localized.of(Language.ENGLISH, ProseText.plain("Two"))
                        .with(Language.THAI, Translation.plain(ProseText.plain("สอง"))));

        var sheet = (ContactSheet)
                composed(book, Edition.USUAL.in(List.of(Language.ENGLISH)).asContactSheet(true))
                        .body();

        assertThat(sheet.captions())
                .extracting(caption -> caption.name().words())
                .containsExactly("Cover", "2", "3", "Who made this book");
        assertThat(sheet.captions())
                .extracting(caption -> caption.notes().stream()
                        .map(note -> note.what().words()
                                + note.names().stream().map(Text::words).toList())
                        .toList())
                .containsExactly(List.of("Missing[ไทย]"), List.of("Missing[ไทย]"), List.of(), List.of());
    }

    @Test
    void putsAreasBesideEachOtherForTwoLanguages() {
        var page = leaves(asking(1, "Why? ", "ทำไม "), "questions", Language.ENGLISH, Language.THAI)
                .getFirst();

        assertThat(page.areas())
                .extracting(Area::y)
                .containsOnly(page.areas().getFirst().y());
        assertThat(page.areas().getLast().x()).isGreaterThan(0.5);
    }
}
