package org.mekongmigration.handinhand.storybook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.Picture;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.storybook.Storybook.Cover;
import org.mekongmigration.handinhand.storybook.Storybook.Focus;

class PicturePlaceTest {

    private static final PicturePlace FIRST = new PicturePlace(new BlockId("p1"));
    private static final BlockId FRESH = new BlockId("fresh");

    @Test
    void givesABroughtPictureItsNameAndShowsIt() {
        var book = FIRST.take(Books.showing("", ""), Books.picture("new", "Nok"), () -> FRESH);

        assertThat(FIRST.shown(book)).isEqualTo(FRESH);
        assertThat(book.pictures()).containsOnlyKeys(FRESH);
    }

    @Test
    void leavesAPictureToThePlacesThatStillShowItWhenAnotherIsBrought() {
        var book = FIRST.take(Books.showing("lake", "lake"), Books.picture("new", "Nok"), () -> FRESH);

        assertThat(FIRST.shown(book)).isEqualTo(FRESH);
        assertThat(PicturePlace.COVER.shown(book)).isEqualTo(new BlockId("lake"));
        assertThat(book.pictures().get(new BlockId("lake")).hash()).isEqualTo("hash of lake");
    }

    @Test
    void keepsTheAlternativeTextThatWasWrittenMeanwhile() {
        var before = Books.showing("", "lake");
        var said = new Picture(null, "hash of lake", Localized.empty(), "Mali", null, true);

        var after = FIRST.take(before, said, () -> FRESH).pictures().get(new BlockId("lake"));

        assertThat(after.alt().in(Language.ENGLISH)).contains("Words for lake");
        assertThat(after.maker()).isEqualTo("Mali");
        assertThat(after.showsPerson()).isTrue();
    }

    @Test
    void takesAPictureOutOfTheBookWithItsLastPlace() {
        var book = Books.showing("lake", "lake");

        var once = FIRST.take(book, null, () -> FRESH);
        var twice = PicturePlace.COVER.take(once, null, () -> FRESH);

        assertThat(once.pictures()).hasSize(1);
        assertThat(twice.pictures()).isEmpty();
        assertThat(twice.cover()).isNull();
    }

    @Test
    void showsTheMiddleOfAnotherPicture() {
        var focus = new Focus(20, 80, 150);
        var book = FIRST.focus(Books.showing("lake", "lake"), focus);

        assertThat(FIRST.focus(book)).isEqualTo(focus);
        assertThat(PicturePlace.COVER.focus(book)).isEqualTo(Focus.MIDDLE);
        var brought = FIRST.take(book, Books.picture("new", "Nok"), () -> FRESH);
        assertThat(FIRST.focus(brought)).isEqualTo(Focus.MIDDLE);
        assertThat(FIRST.focus(FIRST.show(book, new BlockId("lake")))).isEqualTo(focus);
    }

    @Test
    void showsAPartOfThePictureOfTheCoverToo() {
        var focus = new Focus(0, 100, null);

        var book = PicturePlace.COVER.focus(Books.showing("lake", "lake"), focus);

        assertThat(book.cover()).isEqualTo(new Cover(new BlockId("lake"), focus));
        assertThat(PicturePlace.COVER.focus(book, Focus.MIDDLE).cover())
                .isEqualTo(new Cover(new BlockId("lake"), null));
    }
}
