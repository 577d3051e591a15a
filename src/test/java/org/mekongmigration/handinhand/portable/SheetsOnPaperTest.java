package org.mekongmigration.handinhand.portable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mekongmigration.handinhand.language.Language.BURMESE;
import static org.mekongmigration.handinhand.language.Language.ENGLISH;
import static org.mekongmigration.handinhand.language.Language.THAI;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mekongmigration.handinhand.edition.Edition;
import org.mekongmigration.handinhand.edition.PackPart;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.testing.Poppler;
import org.mekongmigration.handinhand.testing.StructText;
import org.mekongmigration.handinhand.testing.StructText.Element;
import org.mekongmigration.handinhand.testing.VeraPdf;

/** Sheets of every kind and all that a guide says, printed. */
class SheetsOnPaperTest {

    @ParameterizedTest
    @MethodSource("languages")
    void passVeraPdf(List<Language> languages) {
        assertThat(VeraPdf.failures(print(Edition.USUAL.in(languages), PackPart.values())))
                .isEmpty();
    }

    static Stream<List<Language>> languages() {
        return Stream.of(List.of(ENGLISH), List.of(THAI, BURMESE), List.of(new Language("km")));
    }

    @Test
    void haveTablesWithHeadsOfColumnsAndOfRows() {
        var tags = StructText.of(print(Edition.USUAL.in(List.of(ENGLISH)), PackPart.HANDOUTS))
                .elements();
        var heads = tags.stream().filter(tag -> tag.role().equals("TH")).count();
        assertThat(heads).isEqualTo(4 + 5 + 2); // corner and columns, rows, groups to sort into
        assertThat(tags.stream().map(Element::text)).containsOnlyOnce("Food", "A town");
    }

    @Test
    void repeatTheHeadOfATableOnTheNextPageForTheEyeAlone() {
        var raw = Poppler.rawText(print(Edition.USUAL.in(List.of(ENGLISH)), PackPart.HANDOUTS));
        assertThat(raw.split("\\bFood\\b", -1)).hasSize(3);
    }

    @Test
    void breakNoWordOnASmallCard() {
        var cards = StructText.of(print(Edition.USUAL.in(List.of(ENGLISH)), PackPart.CARDS));
        assertThat(cards.paragraphs()).contains("Birth certificate", "Photograph of the family");
        var raw = Poppler.rawText(print(Edition.USUAL.in(List.of(ENGLISH)), PackPart.CARDS));
        assertThat(raw.lines().flatMap(line -> Arrays.stream(line.split(" "))))
                .contains("certificate", "Photograph", "description");
    }

    @Test
    void tellTheTeacherEverythingThatTheActivitySays() {
        var guide = StructText.of(print(Edition.USUAL.in(List.of(ENGLISH)), PackPart.GUIDE))
                .paragraphs();
        assertThat(guide)
                .contains(
                        "What pupils may think",
                        "People move because they are lazy at home.",
                        "Afterwards",
                        "In the curriculum",
                        "Thailand",
                        "S 2.1 P.5 · Civics, culture and living in society",
                        "Myanmar",
                        "Sources",
                        "The pupils' own words, workshop 2014",
                        "No technology needed",
                        "Big class?",
                        "level 2");
    }

    private static byte[] print(Edition edition, PackPart... parts) {
        var chosen = edition.with(EnumSet.copyOf(List.of(parts)));
        return PrintedWork.print(PrintedWork.work(AnswersTest.SHEETS), chosen, PrintedWork.lookup(AnswersTest.SHEETS));
    }
}
