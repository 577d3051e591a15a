package org.mekongmigration.handinhand.lessonplan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.Reference;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.edition.PackPart;
import org.mekongmigration.handinhand.edition.PrintOrder;
import org.mekongmigration.handinhand.edition.Printing;
import org.mekongmigration.handinhand.edition.WorkLookup;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.lessonplan.Lesson;
import org.mekongmigration.handinhand.lessonplan.LessonPack;
import org.mekongmigration.handinhand.lessonplan.LessonPlan;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.SchoolClass;
import org.mekongmigration.handinhand.lessonplan.PackedLessons;
import org.mekongmigration.handinhand.portable.Composers;
import org.mekongmigration.handinhand.testing.VeraPdf;
import org.mekongmigration.handinhand.typesetting.Paper;

/** What the print dialog counts is what is printed. */
class PrintProofTest {

    private static final Printing PRINTING = Composers.printing();
    private static final Instant CHANGED = Instant.parse("2026-11-21T12:00:00Z");
    private static final WorkLookup WORKS = new ShippedWorks();

    private final LessonPlan plan = WORKS.find(
                    new Reference(Kind.LESSON_PLAN, new WorkId("history-of-migration-1"), null))
            .map(LessonPlan.class::cast)
            .orElseThrow();

    private final PrintChoice usual = PrintChoice.usual(plan);

    @ParameterizedTest
    @EnumSource(
            value = Paper.class,
            names = {"A4", "LETTER", "A5"})
    void hasAsManyPagesInTheFileForTheClassAsItCountsSheets(Paper paper) {
        var proof = proof(usual.on(paper));
        var both = proof(usual.on(paper).onBothSides(true));

        assertThat(pages(proof, true)).isEqualTo(proof.sheets());
        assertThat(pages(both, true)).isEqualTo(2 * both.sheets());
        assertThat(both.sheets()).isBetween((proof.sheets() + 1) / 2, proof.sheets() - 1);
        assertThat(pages(proof, false)).isLessThan(pages(proof, true));
    }

    @Test
    void printsForAnotherClassWhatThatClassNeeds() {
        var many = row(proof(usual.forClassOf(40)), PackPart.HANDOUTS);
        var few = row(proof(usual.forClassOf(12)), PackPart.HANDOUTS);

        assertThat(many.run().copies()).isEqualTo(10);
        assertThat(few.run().copies()).isEqualTo(3);
    }

    @Test
    void keepsTheAnswersInAFileOfTheirOwn() {
        var proof = proof(usual.with(PartKey.ANSWERS, true));

        assertThat(proof.answers()).isNotNull();
        assertThat(proof.sheets()).isGreaterThan(pages(proof, true));
        assertThat(proof.apart(false)).extracting(it -> it.fileName()).anyMatch(it -> it.startsWith("answers/"));
    }

    @Test
    void countsWhatIsLeftOutButDoesNotPrintIt() {
        var cards = row(proof(usual), PackPart.CARDS);
        var without = proof(usual.with(cards.key(), false));

        var left = without.rows().stream()
                .filter(row -> row.key().equals(cards.key()))
                .findFirst()
                .orElseThrow();
        assertThat(left.sheets()).isEqualTo(cards.sheets());
        assertThat(left.pages()).isEmpty();
        assertThat(without.sheets()).isEqualTo(proof(usual).sheets() - cards.sheets());
    }

    @Test
    void savesWithEveryWayAsMuchAsItPromisesAndTakesItBack() {
        var start = proof(usual.in(List.of(Language.ENGLISH)).with(PartKey.ANSWERS, true));
        var ways = WayToSave.among(start);

        assertThat(ways).extracting(WayToSave::key).contains("sides", "half");
        assertThat(ways).allSatisfy(way -> {
            var taken = way.take().apply(start.choice());
            assertThat(start.sheets() - proof(taken).sheets()).as(way.key()).isEqualTo(way.saves());
            assertThat(way.back().apply(taken)).isEqualTo(start.choice());
        });
    }

    @Test
    void keepsItsPagesWhileOnlyTheFinishChanges() {
        var first = proof(usual);
        var changed = usual.onBothSides(true).inGrey(false);

        var again = first.again(order(changed), changed);

        assertThat(changed.hasPagesOf(usual)).isTrue();
        assertThat(usual.on(Paper.A5).hasPagesOf(usual)).isFalse();
        assertThat(again.sheets()).isEqualTo(proof(changed).sheets());
        assertThat(Objects.requireNonNull(again.together()).finish().grey()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Paper.class,
            names = {"A4", "A5"})
    void keepsToBothProfilesWithEveryCopyInGreyOnBothSides(Paper paper) throws IOException {
        var choice = usual.in(List.of(Language.ENGLISH, new Language("th")))
                .on(paper)
                .forClassOf(8)
                .onBothSides(true);
        var sheet = row(proof(choice), PackPart.HANDOUTS).key().origin();
        var halved = choice.sparing(choice.thrift().halving(Objects.requireNonNull(sheet), true));
        var proof = proof(halved);
        var out = new ByteArrayOutputStream();
        PRINTING.print(proof.file(Objects.requireNonNull(proof.together()), true), out);

        assertThat(VeraPdf.failures(out.toByteArray())).isEmpty();
    }

    @Test
    void setsTwoOnAPageOnlyWhereTheHalvesCanBeRead() {
        var sheet = Objects.requireNonNull(
                row(proof(usual), PackPart.HANDOUTS).key().origin());
        var halved = usual.sparing(usual.thrift().halving(sheet, true));

        assertThat(row(proof(halved), PackPart.HANDOUTS).run().two()).isTrue();
        assertThat(row(proof(halved.on(Paper.A5)), PackPart.HANDOUTS).run().two())
                .isFalse();
    }

    @Test
    void countsASetOfLessonsAsItIsPrintedWithItsContents() {
        var pack = WORKS.find(new Reference(Kind.LESSON_PACK, new WorkId("history-of-migration"), null))
                .map(LessonPack.class::cast)
                .orElseThrow();
        var lessons = PackedLessons.find(pack, WORKS);
        var choice = PrintChoice.usual(lessons.getFirst().plan()).onBothSides(true);
        var order = new PrintOrder<>(pack, 1, CHANGED, choice.edition(), WORKS);

        var proof = PrintProof.of(PRINTING, order, lessons, choice);

        assertThat(pages(proof, true)).isEqualTo(2 * proof.sheets());
        assertThat(proof.rows()).extracting(row -> row.key().part()).contains(PackPart.GUIDE, PackPart.CARDS);
    }

    @Test
    void printsABookOfTheLessonInAFileOfItsOwnOnThePaperThatWasChosen() throws IOException {
        var read = plan.stages().getFirst().placements().getFirst();
        var withBook = plan.withStages(plan.stages().stream()
                .map(stage -> new LessonPlan.Stage(
                        stage.id(),
                        stage.title(),
                        stage.minutes(),
                        stage.advice(),
                        stage.slots(),
                        stage.placements().stream()
                                .map(placement -> placement.equals(read)
                                        ? placement.withBook(
                                                new LessonPlan.Book(new WorkId("a-leaf-full-of-water"), null))
                                        : placement)
                                .toList()))
                .toList());
        var choice = usual.with(PartKey.book(new WorkId("a-leaf-full-of-water")), true)
                .withBookCopies(3);
        var order = new PrintOrder<>(withBook, 1, CHANGED, choice.edition(), WORKS);

        var proof = PrintProof.of(PRINTING, order, List.of(lesson(withBook)), choice);
        var book = proof.books().getFirst();
        var file = book.file(PRINTING, Objects.requireNonNull(book.laid()), 3);

        var row = proof.chosen().getLast();
        assertThat(row.key()).isEqualTo(PartKey.book(new WorkId("a-leaf-full-of-water")));
        assertThat(row.count()).isEqualTo(book.pages());
        assertThat(file.pages().pages())
                .hasSize(3 * ((book.pages() + 1) / 2))
                .hasSize(row.sheets())
                .allSatisfy(page -> assertThat(page.height()).isGreaterThan(page.width()));
        assertThat(proof.apart(true)).extracting(it -> it.fileName()).anyMatch(it -> it.startsWith("books/"));
        var without = choice.with(book.key(), false);
        assertThat(PrintProof.of(PRINTING, order, List.of(lesson(withBook)), without)
                        .sheets())
                .isEqualTo(proof.sheets() - row.sheets());
        var out = new ByteArrayOutputStream();
        PRINTING.print(file, out);
        assertThat(VeraPdf.failures(out.toByteArray())).isEmpty();
    }

    private static int pages(PrintProof proof, boolean forClass) {
        return proof.file(Objects.requireNonNull(proof.together()), forClass)
                .pages()
                .pages()
                .size();
    }

    private static PrintProof.Row row(PrintProof proof, PackPart part) {
        return proof.rows().stream()
                .filter(row -> row.key().part() == part)
                .findFirst()
                .orElseThrow();
    }

    private PrintProof proof(PrintChoice choice) {
        var sized = sized(choice);
        return PrintProof.of(PRINTING, order(choice), List.of(lesson(sized)), choice);
    }

    private PrintOrder<LessonPlan> order(PrintChoice choice) {
        return new PrintOrder<>(sized(choice), 1, CHANGED, choice.edition(), WORKS);
    }

    private LessonPlan sized(PrintChoice choice) {
        var before = plan.schoolClass();
        return choice.classOf() == null
                ? plan
                : plan.withSchoolClass(
                        new SchoolClass(before.name(), before.ages(), choice.classOf(), before.minutes()));
    }

    private static Lesson lesson(LessonPlan plan) {
        return Lesson.of(
                plan,
                placement -> WORKS.find(new Reference(Kind.ACTIVITY, placement.activity(), null))
                        .map(Activity.class::cast));
    }
}
