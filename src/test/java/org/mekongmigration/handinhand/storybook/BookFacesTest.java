package org.mekongmigration.handinhand.storybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.content.Edit;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.content.Prose;
import org.mekongmigration.handinhand.content.ProseText;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Flow.Part;
import org.mekongmigration.handinhand.document.Flow.PartKind;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.edition.Edition;
import org.mekongmigration.handinhand.edition.PaperWords;
import org.mekongmigration.handinhand.edition.PrintOrder;
import org.mekongmigration.handinhand.edition.Printing;
import org.mekongmigration.handinhand.edition.WorkLookup;
import org.mekongmigration.handinhand.language.FaceChoice;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.language.Translation;
import org.mekongmigration.handinhand.language.Typeface;
import org.mekongmigration.handinhand.testing.Corpus;
import org.mekongmigration.handinhand.typesetting.Mark;
import org.mekongmigration.handinhand.typesetting.Page;
import org.mekongmigration.handinhand.typesetting.Paper;
import org.mekongmigration.handinhand.typesetting.Sheet;
import org.mekongmigration.handinhand.typesetting.Typesetting;

/** Letters are those of the book, else those of the installation, else the usual ones. */
class BookFacesTest {

    private static final Language SHAN = new Language("shn");
    private static final Language MON = new Language("mnw");
    private static final FaceChoice NOTO = FaceChoice.USUAL.with(SHAN, Typeface.NOTO_SANS_MYANMAR);

    private final AtomicReference<FaceChoice> installed = new AtomicReference<>(FaceChoice.USUAL);
    private final Printing printing =
            new Printing(List.of(new StorybookComposer(new PaperWords())), new Typesetting(), installed::get);

    @Test
    void areTheUsualOnesWhereNobodyChose() {
        assertThat(faces(book(Map.of()), SHAN)).containsExactlyInAnyOrder("PadaukBook-Regular", "Padauk-Bold");
    }

    @Test
    void areThoseOfTheInstallationWhereTheBookSaysNothing() {
        installed.set(NOTO);

        assertThat(faces(book(Map.of()), SHAN))
                .containsExactlyInAnyOrder("NotoSansMyanmar-Regular", "NotoSansMyanmar-Bold");
        assertThat(faces(book(Map.of()), MON)).containsExactlyInAnyOrder("PadaukBook-Regular", "Padauk-Bold");
    }

    @Test
    void areThoseOfTheBookBeforeThoseOfTheInstallation() {
        assertThat(faces(book(Map.of(SHAN, Typeface.NOTO_SANS_MYANMAR)), SHAN))
                .containsExactlyInAnyOrder("NotoSansMyanmar-Regular", "NotoSansMyanmar-Bold");

        installed.set(NOTO);

        assertThat(faces(book(Map.of(SHAN, Typeface.PADAUK_BOOK)), SHAN))
                .containsExactlyInAnyOrder("PadaukBook-Regular", "Padauk-Bold");
    }

    @Test
    void areTheUsualOnesWhereTheChosenFaceHasNoneOfTheLetters() {
        assertThat(faces(book(Map.of(SHAN, Typeface.SARABUN)), SHAN))
                .containsExactlyInAnyOrder("PadaukBook-Regular", "Padauk-Bold");
    }

    @Test
    void giveTheFileAnotherNameWhenTheyChange() {
        var order = order(book(Map.of()));
        var before = printing.layOut(order).imprint();
        assertThat(printing.layOut(order).imprint()).isEqualTo(before);

        installed.set(NOTO);

        assertThat(printing.layOut(order).imprint()).isNotEqualTo(before);
        assertThat(printing.layOut(order(book(NOTO.byLanguage()))).imprint())
                .isEqualTo(printing.layOut(order).imprint());
    }

    @Test
    void areSeenInTheStudioAsSoonAsTheyAreChosen() {
        var pages = new BookPages(printing, order(book(Map.of())));
        assertThat(faces(pages.laid(pages.looks().get(1)).page(), SHAN)).containsExactly("PadaukBook-Regular");

        var chosen = Edit.set(book(Map.of()), new Place(List.of("faces")), Map.of(SHAN, Typeface.NOTO_SANS_MYANMAR));
        pages.show(order(chosen));

        assertThat(faces(pages.laid(pages.looks().get(1)).page(), SHAN)).containsExactly("NotoSansMyanmar-Regular");
    }

    @Test
    void areThoseInWhichPartsOfAPackAreMeasured() {
        var part = new Part(
                PartKind.HANDOUT,
                Text.plain(Language.THAI, "ไทย"),
                List.of(),
                List.of(),
                List.of(new Block.Items(List.of(), List.of(Text.plain(Language.THAI, "ปู่ย่า")))));
        var sheet = new Sheet(Paper.A5, false);
        double usual = printing.measure(part, sheet).smallest();

        installed.set(FaceChoice.USUAL.with(Language.THAI, Typeface.SARABUN));

        assertThat(printing.measure(part, sheet).smallest()).isLessThan(usual);
    }

    private Set<String> faces(Storybook book, Language language) {
        return printing.layOut(order(book)).pages().pages().stream()
                .flatMap(page -> faces(page, language).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> faces(Page page, Language language) {
        return page.marks().stream()
                .filter(Mark.Words.class::isInstance)
                .flatMap(mark -> ((Mark.Words) mark).line().runs().stream())
                .filter(run -> run.language().equals(language))
                .map(run -> run.face().name())
                .filter(name -> !name.startsWith("Andika"))
                .collect(Collectors.toSet());
    }

    private static Storybook book(Map<Language, Typeface> faces) {
        var title = Localized.<String>empty();
        var words = Localized.<Prose>empty();
        for (var language : List.of(SHAN, MON)) {
            var line = Corpus.of(language).getFirst().words();
            title = title.with(language, Translation.plain(line));
            words = words.with(language, Translation.plain(ProseText.plain(line)));
        }
        var book = Books.withPages(1);
        book = Edit.set(book, new Place(List.of("languages")), List.of(SHAN, MON));
        book = Edit.set(book, new Place(List.of("title")), title);
        book = Edit.set(book, new Place(List.of("spreads", "p1", "words")), words);
        return Edit.set(book, new Place(List.of("faces")), faces);
    }

    private static PrintOrder<Storybook> order(Storybook book) {
        return new PrintOrder<>(book, null, Instant.EPOCH, Edition.USUAL, WorkLookup.NONE);
    }
}
