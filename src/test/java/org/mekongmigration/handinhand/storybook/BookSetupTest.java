package org.mekongmigration.handinhand.storybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.edition.Edition.Arrangement;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.storybook.BookSetup.BookPaper;

class BookSetupTest {

    private final BookSetup thai = new BookSetup(List.of(Language.THAI), Arrangement.STACKED, BookPaper.A5_LANDSCAPE);

    @Test
    void keepsOneLanguageWhateverIsTakenAway() {
        assertThat(thai.toggled(Language.THAI).languages()).containsExactly(Language.THAI);
    }

    @Test
    void letsAThirdLanguageTakeThePlaceOfTheSecond() {
        var two = thai.toggled(Language.BURMESE);

        assertThat(two.languages()).containsExactly(Language.THAI, Language.BURMESE);
        assertThat(two.toggled(Language.ENGLISH).languages()).containsExactly(Language.THAI, Language.ENGLISH);
        assertThat(two.toggled(Language.THAI).languages()).containsExactly(Language.BURMESE);
    }

    @Test
    void makesAnUprightSheetOfUprightPaper() {
        var sheet = thai.on(BookPaper.A5_UPRIGHT).edition().sheet(Storybook.KIND.kind());

        assertThat(sheet.landscape()).isFalse();
        assertThat(sheet.height()).isGreaterThan(sheet.width());
    }
}
