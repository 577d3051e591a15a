package org.mekongmigration.handinhand.lessonplan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.Reference;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.edition.PackPart;
import org.mekongmigration.handinhand.edition.PrintOrder;
import org.mekongmigration.handinhand.edition.Printing;
import org.mekongmigration.handinhand.edition.Printing.Printed;
import org.mekongmigration.handinhand.edition.WorkLookup;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.lessonplan.Lesson;
import org.mekongmigration.handinhand.lessonplan.LessonPlan;
import org.mekongmigration.handinhand.portable.Composers;
import org.mekongmigration.handinhand.testing.StructText;
import org.mekongmigration.handinhand.testing.VeraPdf;
import org.mekongmigration.handinhand.typesetting.Paper;
import org.mekongmigration.handinhand.typesetting.Sheet;

/** The key words of a lesson, for the wall. */
class PostersOnPaperTest {

    private static final Printing PRINTING = Composers.printing();
    private static final Instant CHANGED = Instant.parse("2026-11-21T12:00:00Z");
    private static final WorkLookup WORKS = new ShippedWorks();
    private static final PartKey MIGRANT = PartKey.poster(new WorkId("migrant"));
    private static final PartKey REFUGEE = PartKey.poster(new WorkId("refugee"));

    private final LessonPlan plan = WORKS.find(
                    new Reference(Kind.LESSON_PLAN, new WorkId("history-of-migration-1"), null))
            .map(LessonPlan.class::cast)
            .orElseThrow();

    private final PrintChoice usual = PrintChoice.usual(plan).in(List.of(Language.ENGLISH, Language.THAI));

    @Test
    void printsNoPosterUnlessItIsAskedFor() {
        var proof = proof(usual);

        assertThat(posters(proof)).extracting(PrintProof.Row::key).contains(MIGRANT, REFUGEE);
        assertThat(posters(proof)).doesNotHaveDuplicates().noneMatch(PrintProof.Row::chosen);
        assertThat(proof.posters().laid()).isNull();
        assertThat(proof.apart(true)).extracting(Printed::fileName).noneMatch(name -> name.contains("poster"));
    }

    @ParameterizedTest
    @CsvSource({"SHEET, A4, 1, A4", "A3, A4, 1, A3", "TWO, A4, 2, A4", "FOUR, LETTER, 4, LETTER", "SHEET, A5, 1, A5"})
    void countsAndPrintsEveryWordOnItsSheets(PosterFormat format, Paper paper, int sheets, Paper printed)
            throws IOException {
        var without = proof(usual.on(paper));
        var proof = proof(both().on(paper).withPosters(format));

        assertThat(proof.sheets()).isEqualTo(without.sheets() + 2 * sheets);
        assertThat(proof.largeSheets()).isEqualTo(format == PosterFormat.A3 ? 2 : 0);
        var laid = Objects.requireNonNull(proof.posters().laid());
        var sheet = new Sheet(printed, false);
        assertThat(laid.pages().pages().stream().map(page -> Math.round(page.width()) * Math.round(page.height())))
                .hasSize(2 * sheets)
                .containsOnly(Math.round(sheet.width()) * Math.round(sheet.height()));
        assertThat(posters(proof))
                .filteredOn(PrintProof.Row::chosen)
                .allSatisfy(row -> assertThat(row.pages()).hasSize(sheets));
        var pdf = pdf(laid);
        assertThat(VeraPdf.failures(pdf)).isEmpty();
        assertThat(StructText.of(pdf).paragraphs()).contains("migrant", "refugee", "alien");
    }

    @Test
    void hangsAWordInTheLanguagesInWhichThereIsOne() {
        var both = proof(usual.in(List.of(Language.THAI, Language.BURMESE)).with(MIGRANT, true));
        var none = proof(usual.in(List.of(Language.BURMESE)).with(MIGRANT, true));

        assertThat(both.posters().languages(MIGRANT)).containsExactly(Language.THAI);
        assertThat(none.posters().languages(MIGRANT)).containsExactly(Language.ENGLISH);
        assertThat(Objects.requireNonNull(none.posters().laid()).fileName())
                .as("in the languages that are on the paper")
                .endsWith("-posters-en.pdf");
    }

    @Test
    void keepsThePostersInAFileOfTheirOwnAndApartInAFolder() {
        var proof = proof(both());

        assertThat(Objects.requireNonNull(proof.posters().laid()).fileName()).contains("-posters-");
        assertThat(proof.apart(true))
                .extracting(Printed::fileName)
                .contains("posters/migrant-poster-en-th.pdf", "posters/refugee-poster-en-th.pdf");
        assertThat(Objects.requireNonNull(proof.together()).pages().pages())
                .hasSameSizeAs(
                        Objects.requireNonNull(proof(usual).together()).pages().pages());
    }

    @Test
    void keepsItsPagesWhileOnlyTheFinishChanges() {
        var first = proof(both());
        var coloured = both().inGrey(false).onBothSides(true);

        var again = first.again(order(coloured), coloured);

        var laid = Objects.requireNonNull(again.posters().laid());
        assertThat(laid.pages().pages())
                .isEqualTo(
                        Objects.requireNonNull(first.posters().laid()).pages().pages());
        assertThat(laid.finish())
                .isEqualTo(
                        Objects.requireNonNull(proof(coloured).posters().laid()).finish());
        assertThat(laid.finish().grey()).isFalse();
        assertThat(again.sheets()).isEqualTo(proof(coloured).sheets());
    }

    @Test
    void putsNothingTogetherFromSmallPaper() {
        assertThat(usual.withPosters(PosterFormat.FOUR).on(Paper.A5).posters()).isEqualTo(PosterFormat.SHEET);
        assertThat(usual.withPosters(PosterFormat.A3).on(Paper.A5).posters()).isEqualTo(PosterFormat.A3);
        assertThat(PosterFormat.on(Paper.A5)).containsExactly(PosterFormat.SHEET, PosterFormat.A3);
    }

    private PrintChoice both() {
        return usual.with(MIGRANT, true).with(REFUGEE, true);
    }

    private static List<PrintProof.Row> posters(PrintProof proof) {
        return proof.rows().stream()
                .filter(row -> row.key().part() == PackPart.POSTERS)
                .toList();
    }

    private PrintProof proof(PrintChoice choice) {
        var lesson = Lesson.of(
                plan,
                placement -> WORKS.find(new Reference(Kind.ACTIVITY, placement.activity(), null))
                        .map(Activity.class::cast));
        return PrintProof.of(PRINTING, order(choice), List.of(lesson), choice);
    }

    private PrintOrder<LessonPlan> order(PrintChoice choice) {
        return new PrintOrder<>(plan, 1, CHANGED, choice.edition(), WORKS);
    }

    private static byte[] pdf(Printed printed) throws IOException {
        var out = new ByteArrayOutputStream();
        PRINTING.print(printed, out);
        return out.toByteArray();
    }
}
