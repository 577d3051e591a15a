package org.mekongmigration.handinhand.lessonplan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.Reference;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.edition.PackPart;
import org.mekongmigration.handinhand.edition.PaperLink;
import org.mekongmigration.handinhand.edition.Printing;
import org.mekongmigration.handinhand.edition.Printing.Printed;
import org.mekongmigration.handinhand.edition.WorkLookup;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.portable.Composers;
import org.mekongmigration.handinhand.portable.Kinds;
import org.mekongmigration.handinhand.testing.Poppler;
import org.mekongmigration.handinhand.testing.ScannedCode;
import org.mekongmigration.handinhand.testing.VeraPdf;
import org.mekongmigration.handinhand.typesetting.Paper;
import org.mekongmigration.handinhand.work.WorkFacts;

/** An activity by itself on paper: its parts, its copies, and nothing that was left out. */
class ActivityProofTest {

    private static final Printing PRINTING = Composers.printing();
    private static final WorkLookup WORKS = new ShippedWorks();
    private static final String ANSWER = "Any five of the sixteen things";
    private static final String TEASER = "Sixteen things lie on the bed";
    private static final String CARD = "Bamboo flute";
    private static final String SHEET = "Our traveller's bag";

    private final PrintSubject subject =
            subject(WORKS.find(new Reference(Kind.ACTIVITY, new WorkId("the-bag-by-the-door"), null))
                    .map(Activity.class::cast)
                    .orElseThrow());
    private final PrintChoice usual = PrintChoice.usual(subject.forAll());

    @Test
    void offersEachPartAndPrintsTheAnswersOnlyWhenTheyAreAskedFor() {
        var proof = proof(usual);

        assertThat(proof.rows())
                .extracting(row -> row.key().part())
                .startsWith(PackPart.GUIDE, PackPart.CARDS, PackPart.HANDOUTS, PackPart.ANSWERS, PackPart.POSTERS);
        assertThat(proof.chosen())
                .extracting(row -> row.key().part())
                .containsExactly(PackPart.GUIDE, PackPart.CARDS, PackPart.HANDOUTS);
        assertThat(proof.answers()).isNull();
        var words = words(proof.together());
        assertThat(words).contains(TEASER, CARD, SHEET).doesNotContain(ANSWER);

        var asked = proof(usual.with(PartKey.ANSWERS, true));
        assertThat(words(asked.together())).doesNotContain(ANSWER);
        assertThat(words(asked.answers())).contains(ANSWER);
    }

    @Test
    void leavesOutOfTheFileWhatIsNotChosen() {
        var all = proof(usual);
        var cards = row(all, PackPart.CARDS);
        var without = proof(usual.with(PartKey.GUIDE, false).with(cards.key(), false));

        assertThat(without.chosen()).extracting(row -> row.key().part()).containsExactly(PackPart.HANDOUTS);
        assertThat(pages(without.together()))
                .isEqualTo(row(all, PackPart.HANDOUTS).count())
                .isLessThan(pages(all.together()));
        assertThat(words(without.together())).contains(SHEET).doesNotContain(TEASER, CARD, ANSWER);
        assertThat(without.rows()).hasSameSizeAs(all.rows());
    }

    @Test
    void isCountedForTheClassThatItIsBestForUntilAnotherIsChosen() {
        assertThat(subject.pupils()).isEqualTo(24);
        assertThat(row(proof(usual), PackPart.CARDS).run().copies()).isEqualTo(6);
        assertThat(row(proof(usual), PackPart.HANDOUTS).run().copies()).isEqualTo(24);
        assertThat(row(proof(usual.forClassOf(40)), PackPart.CARDS).run().copies())
                .isEqualTo(10);
        assertThat(row(proof(usual.forClassOf(40)), PackPart.HANDOUTS).run().copies())
                .isEqualTo(40);
    }

    @ParameterizedTest
    @EnumSource(
            value = Paper.class,
            names = {"A4", "LETTER", "A5"})
    void hasAsManyPagesInTheFileForTheClassAsItCountsSheets(Paper paper) {
        var proof = proof(usual.on(paper));

        assertThat(pages(proof.file(Objects.requireNonNull(proof.together()), true)))
                .isEqualTo(proof.sheets());
    }

    @Test
    void savesWithEveryWayAsMuchAsItPromises() {
        var start = proof(usual);
        var ways = WayToSave.among(start);

        assertThat(ways).extracting(WayToSave::key).contains("share");
        assertThat(ways)
                .allSatisfy(way -> assertThat(
                                start.sheets() - proof(way.take().apply(usual)).sheets())
                        .as(way.key())
                        .isEqualTo(way.saves()));
    }

    @Test
    void makesHalfSheetsAndDenserCardsOfAnActivityToo() {
        var sheet = Objects.requireNonNull(
                row(proof(usual), PackPart.HANDOUTS).key().origin());
        var cards =
                Objects.requireNonNull(row(proof(usual), PackPart.CARDS).key().origin());
        var halved = proof(usual.sparing(usual.thrift().halving(sheet, true)));
        var denser = proof(usual.sparing(usual.thrift().withCards(cards, 16)));

        assertThat(row(halved, PackPart.HANDOUTS).run().two()).isTrue();
        assertThat(row(denser, PackPart.CARDS).count())
                .isLessThan(row(proof(usual), PackPart.CARDS).count());
    }

    @Test
    void speaksToTheTeacherInHerLanguageAndToThePupilsInTheirs() {
        var choice = usual.guidedIn(Language.THAI)
                .in(List.of(Language.BURMESE, Language.THAI))
                .forClassOf(4)
                .with(PartKey.ANSWERS, true);
        var proof = proof(choice);
        var file = print(proof.file(Objects.requireNonNull(proof.together()), false));
        var answers = print(Objects.requireNonNull(proof.answers()));

        assertThat(Poppler.structText(file))
                .doesNotContain(TEASER)
                .contains("ของสิบหกอย่างวางอยู่บนที่นอน", "ဝါးပလွေ", "ขลุ่ยไม้ไผ่");
        assertThat(Poppler.structText(answers)).contains("ห้าอย่างใดก็ได้").doesNotContainPattern("[က-ဪ]");
        assertThat(VeraPdf.failures(file)).isEmpty();
        assertThat(VeraPdf.failures(answers)).isEmpty();
    }

    @Test
    void showsTheCurriculumOfTheCountryThatIsChosen() {
        var ofTwo = (Activity) Kinds.format().fromJson("""
            {"format":"hand-in-hand/1","kind":"activity","id":"a-new-one","languages":["en"],"title":{"en":"A new one"},
            "curriculum":[{"id":"a","country":"TH","code":"A 1.7"},{"id":"b","country":"KH","code":"B 2.9"}]}""");
        var both = proof(subject(ofTwo), usual);
        var one = proof(subject(ofTwo), usual.forCountry("KH"));

        assertThat(both.countries()).containsExactly("KH", "TH");
        assertThat(words(both.together())).contains("A 1.7").contains("B 2.9");
        assertThat(words(one.together())).contains("B 2.9").doesNotContain("A 1.7");
    }

    @Test
    void bearsItsLinkAtTheEndOfTheGuideAndOnNoSheet() {
        var link = new PaperLink("https://school.example/s/pvqk3-mxt7r-hd2wn-y4bgc-8fjzs-k", null);
        var proof = proof(usual.linked(link));
        int guide = row(proof, PackPart.GUIDE).count();
        var file = print(Objects.requireNonNull(proof.together()));

        assertThat(ScannedCode.on(file, guide).orElseThrow().words()).isEqualTo(link.address());
        for (int page = guide + 1; page <= pages(proof.together()); page++) {
            assertThat(ScannedCode.on(file, page)).as("page " + page).isEmpty();
        }
    }

    private PrintProof proof(PrintChoice choice) {
        return proof(subject, choice);
    }

    private static PrintSubject subject(Activity activity) {
        var facts = new WorkFacts(
                activity.id(),
                Kind.ACTIVITY,
                Optional.empty(),
                Optional.empty(),
                true,
                1,
                Optional.of(1),
                Instant.parse("2026-11-21T12:00:00Z"),
                Optional.empty());
        return PrintSubject.of(activity, facts, Language.ENGLISH);
    }

    private static PrintProof proof(PrintSubject subject, PrintChoice choice) {
        return PrintProof.of(PRINTING, subject.order(choice, WORKS), subject.lessons(choice.classOf()), choice);
    }

    private static PrintProof.Row row(PrintProof proof, PackPart part) {
        return proof.rows().stream()
                .filter(row -> row.key().part() == part)
                .findFirst()
                .orElseThrow();
    }

    private static int pages(@Nullable Printed printed) {
        return Objects.requireNonNull(printed).pages().pages().size();
    }

    private static String words(@Nullable Printed printed) {
        return Poppler.structText(print(Objects.requireNonNull(printed)));
    }

    private static byte[] print(Printed printed) {
        var out = new ByteArrayOutputStream();
        try {
            PRINTING.print(printed, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
