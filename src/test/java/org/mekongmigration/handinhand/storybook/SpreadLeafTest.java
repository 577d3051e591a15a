package org.mekongmigration.handinhand.storybook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.Edit;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.content.ProseText;
import org.mekongmigration.handinhand.document.Leaves;
import org.mekongmigration.handinhand.document.Leaves.Area;
import org.mekongmigration.handinhand.document.Leaves.Image;
import org.mekongmigration.handinhand.document.Leaves.Leaf;
import org.mekongmigration.handinhand.document.Leaves.Words;
import org.mekongmigration.handinhand.edition.Edition.Arrangement;
import org.mekongmigration.handinhand.edition.PaperWords;
import org.mekongmigration.handinhand.edition.PrintOrder;
import org.mekongmigration.handinhand.edition.WorkLookup;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.language.Translation;
import org.mekongmigration.handinhand.storybook.BookSetup.BookPaper;
import org.mekongmigration.handinhand.storybook.Storybook.Layout;

class SpreadLeafTest {

    private static final List<Language> TWO = List.of(Language.ENGLISH, Language.THAI);

    private static Leaf leaf(Layout layout, Arrangement arrangement, BookPaper paper) {
        var words = Localized.of(Language.ENGLISH, ProseText.plain("Water"))
                .with(Language.THAI, Translation.plain(ProseText.plain("น้ำ")));
        var book = Books.showing("lake", "lake");
        book = Edit.set(book, new Place(List.of("spreads", "p1", "layout")), layout);
        book = Edit.set(book, new Place(List.of("spreads", "p1", "words")), words);
        var edition = new BookSetup(TWO, arrangement, paper).edition();
        var document = new StorybookComposer(new PaperWords())
                .compose(new PrintOrder<>(book, 1, Instant.EPOCH, edition, WorkLookup.NONE))
                .document();
        return ((Leaves) document.body()).leaves().get(1);
    }

    private static List<Area> words(Leaf leaf) {
        return leaf.areas().stream()
                .filter(area -> area.holding() instanceof Words)
                .toList();
    }

    private static Area picture(Leaf leaf) {
        return leaf.areas().stream()
                .filter(area -> area.holding() instanceof Image)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void setsLanguagesBesideEachOtherOnEveryLayoutWhereThatIsChosen(Layout layout) {
        var words = words(leaf(layout, Arrangement.SIDE_BY_SIDE, BookPaper.A5_LANDSCAPE));

        assertThat(words).hasSize(2);
        assertThat(words.getFirst().x() + words.getFirst().width())
                .isLessThan(words.getLast().x());
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void setsLanguagesBelowEachOtherElse(Layout layout) {
        var words = words(leaf(layout, Arrangement.STACKED, BookPaper.A5_LANDSCAPE));

        assertThat(words).extracting(Area::x).containsOnly(words.getFirst().x());
    }

    @ParameterizedTest
    @CsvSource({"A5_UPRIGHT, false", "A5_LANDSCAPE, true", "A4_UPRIGHT, true", "SQUARE_20, true"})
    void makesNoColumnTooNarrowForAWord(BookPaper paper, boolean beside) {
        var words = words(leaf(Layout.PICTURE_RIGHT, Arrangement.SIDE_BY_SIDE, paper));

        assertThat(words.getFirst().x() < words.getLast().x()).isEqualTo(beside);
    }

    @ParameterizedTest
    @CsvSource({
        "PICTURE_ABOVE, 0, 0, 1, 0.547",
        "PICTURE_BELOW, 0, 0.453, 1, 0.547",
        "PICTURE_LEFT, 0, 0, 0.44, 1",
        "PICTURE_RIGHT, 0.56, 0, 0.44, 1"
    })
    void letsThePictureMeetThreeEdges(Layout layout, double x, double y, double width, double height) {
        var picture = picture(leaf(layout, Arrangement.STACKED, BookPaper.SQUARE_20));

        assertThat(picture.bleeds()).isTrue();
        assertThat(new double[] {picture.x(), picture.y(), picture.width(), picture.height()})
                .containsExactly(new double[] {x, y, width, height}, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"PICTURE_ABOVE, true", "PICTURE_LEFT, true", "PICTURE_BELOW, false", "PICTURE_RIGHT, false"})
    void isReadAsItIsSeen(Layout layout, boolean pictureFirst) {
        var first = leaf(layout, Arrangement.STACKED, BookPaper.A5_LANDSCAPE)
                .areas()
                .getFirst();

        assertThat(first.holding() instanceof Image).isEqualTo(pictureFirst);
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void namesItsPage(Layout layout) {
        assertThat(new BlockId(
                        leaf(layout, Arrangement.STACKED, BookPaper.A4_UPRIGHT).name()))
                .isEqualTo(new BlockId("p1"));
    }
}
