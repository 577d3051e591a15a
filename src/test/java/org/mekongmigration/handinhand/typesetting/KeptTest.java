package org.mekongmigration.handinhand.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.language.FaceChoice;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Typeface;

class KeptTest {

    private final Kept<String, Integer> kept = new Kept<>(40);

    @Test
    void givesBackWhatWasPut() {
        kept.put("one", 1, 10);

        assertThat(kept.get("one")).isEqualTo(1);
        assertThat(kept.get("two")).isNull();
    }

    @Test
    void letsGoWhatWasNotAskedForTheLongest() {
        for (var name : List.of("one", "two", "three", "four")) {
            kept.put(name, 1, 10);
        }
        kept.get("one");
        kept.put("five", 5, 10);

        assertThat(kept.get("two")).isNull();
        assertThat(kept.get("one")).isNotNull();
        assertThat(kept.weight()).isEqualTo(40);
    }

    @Test
    void weighsAThingOnceAndKeepsNoneThatFillsIt() {
        kept.put("one", 1, 10);
        kept.put("one", 2, 5);
        kept.put("large", 3, 11);

        assertThat(kept.weight()).isEqualTo(5);
        assertThat(kept.get("one")).isEqualTo(2);
        assertThat(kept.get("large")).isNull();
    }

    @Test
    void tellsTextsApartThatAreSetOtherwise() {
        var paragraphs = new Paragraphs(Faces.shipped());
        var words = "A boat on the river";
        var plain = Text.plain(Language.ENGLISH, words);
        var strong = new Text(Language.ENGLISH, List.of(new Text.Span(words, true)), Text.Mark.NONE);
        var vietnamese = Text.plain(new Language("vi"), words);

        var once = paragraphs.lines(plain, Style.text(12), 60);

        assertThat(paragraphs.lines(plain, Style.text(12), 60)).isSameAs(once);
        assertThat(paragraphs.lines(plain, Style.text(12), 300)).hasSizeLessThan(once.size());
        assertThat(paragraphs.lines(plain, Style.text(13), 60)).isNotEqualTo(once);
        assertThat(paragraphs.lines(strong, Style.text(12), 60)).isNotEqualTo(once);
        assertThat(paragraphs
                        .lines(vietnamese, Style.text(12), 60)
                        .getFirst()
                        .runs()
                        .getFirst()
                        .language())
                .isEqualTo(vietnamese.language());
        var sarabun = FaceChoice.USUAL.with(Language.THAI, Typeface.SARABUN);
        var thai = Text.plain(Language.THAI, "เรือ");
        assertThat(paragraphs.in(Faces.shipped().chosen(sarabun)).lines(thai, Style.text(12), 60))
                .isNotEqualTo(paragraphs.lines(thai, Style.text(12), 60));
        assertThat(paragraphs.line(plain, Style.text(12)).text()).isEqualTo(words);
    }
}
