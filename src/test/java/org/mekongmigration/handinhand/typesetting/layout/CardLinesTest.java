package org.mekongmigration.handinhand.typesetting.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Document;
import org.mekongmigration.handinhand.document.Facts;
import org.mekongmigration.handinhand.document.Flow;
import org.mekongmigration.handinhand.document.Flow.Part;
import org.mekongmigration.handinhand.document.Flow.PartKind;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.language.Language;

class CardLinesTest {

    private static final String WORDS = "Những quyển vở mới được xếp ngay ngắn trên bàn gỗ";

    /** The signs over a line of Vietnamese stood in the signs under the line above. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "vi", "id"})
    void standEquallyFarApartInAllLanguagesOfLatinLetters(String tag) {
        var language = new Language(tag);
        var card =
                new Block.Card(Text.plain(language, "1"), List.of(Text.plain(language, WORDS)), null, null, List.of());
        var part = new Part(
                PartKind.CARDS,
                Text.plain(language, "x"),
                List.of(),
                List.of(),
                List.of(new Block.CardSheet(8, List.of(card), false)));
        var facts = new Facts("Cards", language, List.of(language), List.of(), "CC-BY-4.0", 3);
        var page = LaidOut.of(new Document(facts, new Flow(List.of(part))), LaidOut.A4)
                .pages()
                .pages()
                .getFirst();

        var lines = LaidOut.words(page).stream()
                .filter(words -> WORDS.contains(words.line().text().strip()))
                .toList();

        assertThat(lines).hasSizeGreaterThan(1);
        double size = lines.getFirst().line().runs().getFirst().size();
        assertThat((lines.get(1).baseline() - lines.get(0).baseline()) / size).isCloseTo(1.32, within(0.01));
    }
}
