package org.mekongmigration.handinhand.storybook.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Leaves.Area;
import org.mekongmigration.handinhand.document.Leaves.Holding;
import org.mekongmigration.handinhand.document.Leaves.Image;
import org.mekongmigration.handinhand.document.Leaves.Leaf;
import org.mekongmigration.handinhand.document.Leaves.Role;
import org.mekongmigration.handinhand.document.Leaves.Words;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.language.Language;

class PageAloudTest {

    @Test
    void tellsPictureAndWordsInTheirLanguages() {
        var aloud = new PageAloud();
        aloud.show(new Leaf(
                "s1",
                List.of(
                        area(new Image(null, Text.plain(Language.ENGLISH, "A lake at night"))),
                        area(new Words(
                                Role.TEXT,
                                List.of(new Block.Paragraph(Text.plain(Language.THAI, "ทะเลสาบเงียบมาก")))))),
                List.of()));
        assertThat(aloud.getContent().getElement().getChildren())
                .extracting(each -> each.getAttribute("lang"), each -> each.getText())
                .containsExactly(tuple("en", "A lake at night"), tuple("th", "ทะเลสาบเงียบมาก"));
    }

    private static Area area(Holding holding) {
        return new Area(0, 0, 1, 1, false, holding);
    }
}
