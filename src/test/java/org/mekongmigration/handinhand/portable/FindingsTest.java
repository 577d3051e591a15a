package org.mekongmigration.handinhand.portable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.Works;

/** Each check against a whole work in which one thing was spoilt. */
class FindingsTest {

    private static final Path WHOLE = Path.of("src/test/resources/whole");
    private static final String LINE = "(?m)^";

    /** Kind, what is spoilt (a regular expression), by what, which finding, where. */
    static final List<List<String>> SPOILT = List.of(
            List.of("activity", LINE + "title:.*\n", "", "ERROR content.title-missing", "title"),
            List.of("activity", LINE + "licence:.*\n", "", "WARNING content.licence-missing", "licence"),
            List.of("activity", "alt: \\{en: A bag}, ", "", "ERROR content.picture-without-alt", "pictures/bag/alt"),
            List.of("activity", "maker: MMN, ", "", "ERROR content.picture-without-maker", "pictures/bag/maker"),
            List.of(
                    "activity",
                    "licence: CC0-1.0, ",
                    "",
                    "ERROR content.picture-without-licence",
                    "pictures/bag/licence"),
            List.of(
                    "activity",
                    "person: false",
                    "person: true",
                    "ERROR content.picture-shows-person",
                    "pictures/bag/shows-person"),
            List.of("activity", "A bag}", "IMG_0042.jpg}", "WARNING content.alt-lazy", "pictures/bag/alt/en"),
            List.of("activity", "A bag}", "Bag}", "WARNING content.alt-lazy", "pictures/bag/alt/en"),
            List.of(
                    "activity",
                    LINE + "title:.*",
                    "title: {en: Bag, my: \u103B\u1019\u1014\u1039\u1019\u102C\u1005\u102C}",
                    "WARNING content.zawgyi-suspected",
                    "title/my"),
            List.of("activity", "term:migrant", "term:moon", "WARNING content.term-unknown", "caution/en"),
            List.of("activity", "minutes: 5, ", "", "WARNING activity.step-without-minutes", "steps/st1/minutes"),
            List.of("activity", LINE + "minutes:.*\n", "", "WARNING activity.minutes-missing", "minutes"),
            List.of("activity", "minutes: 5", "minutes: 6", "WARNING activity.minutes-differ", "minutes/usual"),
            List.of(
                    "activity",
                    "kind: knowledge, text: \\{en: Know.}}",
                    "$0\n  - {id: k2, kind: skill}",
                    "WARNING activity.objective-not-served",
                    "objectives/k2"),
            List.of(
                    "activity",
                    "(?s)objectives:.*?\nterms",
                    "terms",
                    "WARNING activity.objectives-missing",
                    "objectives"),
            List.of(
                    "activity",
                    "Begin.}, serves: \\[k1]",
                    "Begin.}, serves: [k9]",
                    "ERROR activity.serves-unknown",
                    "steps/st1/serves"),
            List.of(
                    "activity",
                    "printable: cards",
                    "printable: carts",
                    "ERROR activity.printable-unknown",
                    "materials/m1/printable"),
            List.of("activity", "cards: \\[.*]", "cards: []", "ERROR activity.cards-missing", "printables/cards"),
            List.of(
                    "activity",
                    "words: \\{en: Bag}, picture: bag",
                    "words: {}",
                    "ERROR activity.card-empty",
                    "printables/cards/cards/c1"),
            List.of(
                    "activity",
                    "picture: bag",
                    "picture: box",
                    "ERROR activity.picture-unknown",
                    "printables/cards/cards/c1"),
            List.of(
                    "activity",
                    "title: \\{en: Sheet}",
                    "text: {en: Sheet}",
                    "WARNING activity.sheet-without-title",
                    "printables/sheet"),
            List.of(
                    "activity",
                    "questions: \\[.*]",
                    "questions: []",
                    "ERROR activity.questions-missing",
                    "printables/sheet"),
            List.of(
                    "activity",
                    "text: \\{en: Why.}, ",
                    "",
                    "ERROR activity.question-empty",
                    "printables/sheet/questions/q1"),
            List.of(
                    "activity",
                    ", answer: \\{en: Because.}",
                    "",
                    "WARNING activity.answer-missing",
                    "printables/sheet/questions/q1"),
            List.of(
                    "activity",
                    "per-sheet: 8",
                    "per-sheet: 7",
                    "WARNING activity.cards-leave-a-gap",
                    "printables/cards/per-sheet"),
            List.of("activity", "boxes: \\[.*]", "boxes: []", "ERROR activity.boxes-missing", "printables/draw"),
            List.of("activity", "columns: \\[.*]", "columns: []", "ERROR activity.columns-missing", "printables/table"),
            List.of("activity", "rows: \\[.*]", "rows: []", "ERROR activity.rows-missing", "printables/table"),
            List.of(
                    "activity",
                    "co1, text: \\{en: Food}",
                    "co1",
                    "ERROR activity.column-empty",
                    "printables/table/columns/co1"),
            List.of(
                    "activity",
                    "answers: \\{co1",
                    "answers: {co9",
                    "ERROR activity.column-unknown",
                    "printables/table/rows/r1/answers"),
            List.of("activity", "\n.*id: pa2.*", "", "ERROR activity.pairs-missing", "printables/match"),
            List.of("activity", "left: \\{en: Moon}, ", "", "ERROR activity.pair-empty", "printables/match/pairs/pa1"),
            List.of("activity", "en: Day", "en: Night", "WARNING activity.pair-twice", "printables/match/pairs/pa2"),
            List.of("activity", "\n.*id: g1.*", "", "ERROR activity.groups-missing", "printables/sort"),
            List.of(
                    "activity",
                    "g1, text: \\{en: Pulls}",
                    "g1",
                    "ERROR activity.group-empty",
                    "printables/sort/groups/g1"),
            List.of("activity", "items: \\[.*]", "items: []", "ERROR activity.items-missing", "printables/sort"),
            List.of(
                    "activity",
                    "it1, text: \\{en: Drought}",
                    "it1",
                    "ERROR activity.item-empty",
                    "printables/sort/items/it1"),
            List.of(
                    "activity",
                    "group: g2",
                    "group: g9",
                    "ERROR activity.item-group-unknown",
                    "printables/sort/items/it1"),
            List.of(
                    "activity",
                    "text: \\{en: All leave.}, ",
                    "",
                    "WARNING activity.misconception-empty",
                    "misconceptions/mi1"),
            List.of(
                    "activity",
                    ", answer: \\{en: Few do.}",
                    "",
                    "WARNING activity.misconception-without-answer",
                    "misconceptions/mi1"),
            List.of("activity", ", text: \\{en: Take three.}", "", "WARNING activity.variation-empty", "variations/v1"),
            List.of("activity", "country: TH", "country: ZZ", "WARNING activity.country-unknown", "curriculum/cu1"),
            List.of("activity", "code: S 2.1", "code: \"\"", "WARNING activity.curriculum-empty", "curriculum/cu1"),
            List.of("activity", "text: \\{en: A book}, ", "", "WARNING activity.source-empty", "sources/so1"),
            List.of(
                    "activity",
                    "https://example.org/book",
                    "www.example.org",
                    "WARNING activity.source-address",
                    "sources/so1"),
            List.of("activity", LINE + "caution:.*\n", "", "WARNING activity.caution-missing", "caution"),
            List.of("activity", "(?s)steps:.*\ndebrief", "debrief", "WARNING activity.steps-missing", "steps"),
            List.of("activity", "say: \\{en: Begin.}, ", "", "WARNING activity.step-empty", "steps/st1"),
            List.of(
                    "activity",
                    "(?s)debrief:.*\nprintables",
                    "printables",
                    "WARNING activity.debrief-missing",
                    "debrief"),
            List.of("activity", "terms: \\[migrant]", "terms: [moon]", "WARNING activity.term-unknown", "terms"),
            List.of(
                    "storybook",
                    "(?s)spreads:.*\npictures",
                    "pictures",
                    "WARNING storybook.spreads-missing",
                    "spreads"),
            List.of("storybook", ", words: \\{en: The lake.}", "", "WARNING storybook.words-missing", "spreads/s1"),
            List.of("storybook", "picture: lake, ", "", "WARNING storybook.picture-missing", "spreads/s1"),
            List.of(
                    "storybook",
                    "picture: lake, ",
                    "picture: sea, ",
                    "ERROR storybook.picture-unknown",
                    "spreads/s1/picture"),
            List.of(
                    "storybook",
                    "cover: \\{picture: lake}",
                    "cover: {picture: sea}",
                    "ERROR storybook.picture-unknown",
                    "cover/picture"),
            List.of("storybook", LINE + "cover:.*\n", "", "WARNING storybook.cover-missing", "cover"),
            List.of("storybook", "en: andika", "en: sarabun", "WARNING storybook.face-of-another-script", "faces/en"),
            List.of(
                    "lesson-plan",
                    "activity: whole, version: 1, passed-over.*changes.*",
                    "activity: moon}",
                    "WARNING lessonplan.activity-unknown",
                    "stages/main/placements/p1/activity"),
            List.of(
                    "lesson-plan",
                    "st1:",
                    "st9:",
                    "WARNING lessonplan.step-unknown",
                    "stages/main/placements/p1/activity"),
            List.of("lesson-plan", "minutes: 20", "minutes: 12", "WARNING lessonplan.over", "class/minutes"),
            List.of(
                    "lesson-plan",
                    "served-by: \\[p1]",
                    "served-by: [p9]",
                    "WARNING lessonplan.served-by-unknown",
                    "objectives/o1/served-by"),
            List.of(
                    "lesson-template",
                    "minutes: 35",
                    "minutes: 30",
                    "WARNING lessonplan.template-minutes-differ",
                    "minutes"),
            List.of(
                    "lesson-plan",
                    "- \\{id: s2, activity",
                    "- {id: p2, activity",
                    "WARNING lessonplan.slot-open",
                    "stages/main/slots/s2"),
            List.of(
                    "lesson-plan",
                    "- \\{id: p1, kind",
                    "- {id: p9, kind",
                    "WARNING lessonplan.fixed-missing",
                    "stages/main/slots/p9"),
            List.of(
                    "lesson-plan",
                    "work: whole",
                    "work: moon",
                    "WARNING lessonplan.book-unknown",
                    "stages/main/placements/p1/book"),
            List.of(
                    "lesson-plan",
                    "served-by: \\[p1]",
                    "served-by: []",
                    "WARNING lessonplan.objective-unserved",
                    "objectives/o1"),
            List.of(
                    "lesson-plan",
                    "(?s)placements.*licence",
                    "placements: [{id: p1, activity: silent, minutes: 18}]\nlicence",
                    "WARNING lessonplan.debrief-missing",
                    "stages/main"),
            List.of(
                    "lesson-plan",
                    LINE + "objectives",
                    "pupil-languages: [th]\nobjectives",
                    "WARNING lessonplan.language-missing",
                    "stages/main/placements/p1"),
            List.of("lesson-plan", "minutes: 20", "minutes: 40", "WARNING lessonplan.under", "class/minutes"),
            List.of(
                    "lesson-plan",
                    LINE + "licence",
                    "  - id: closing\nlicence",
                    "WARNING lessonplan.stage-empty",
                    "stages/closing"),
            List.of("lesson-plan", "pupils: 30, ", "", "WARNING lessonplan.pupils-unknown", "class/pupils"),
            List.of(
                    "lesson-template",
                    "minutes: 25",
                    "minutes: 26",
                    "WARNING lessonplan.slots-over",
                    "stages/main/minutes"),
            List.of(
                    "lesson-template",
                    "book: whole",
                    "book: moon",
                    "WARNING lessonplan.slot-work-unknown",
                    "stages/main/slots/s1"),
            List.of(
                    "lesson-template",
                    LINE + "stages",
                    "lessons: [{id: l1, minutes: 45, stages: [{id: a, minutes: 45}]}]\nstages",
                    "WARNING lessonplan.stages-beside-lessons",
                    "stages"),
            List.of(
                    "lesson-template",
                    "(?s)stages.*licence",
                    "lessons: [{id: l1, minutes: 45, stages: [{id: a, minutes: 40}]}]\nlicence",
                    "WARNING lessonplan.template-minutes-differ",
                    "lessons/l1/minutes"),
            List.of("lesson-pack", "(?s)plans:.*licence", "licence", "WARNING lessonplan.pack-empty", "plans"),
            List.of(
                    "lesson-pack",
                    "plan: whole-lesson",
                    "plan: moon",
                    "WARNING lessonplan.plan-unknown",
                    "plans/p1/plan"),
            List.of("term", "use: preferred", "use: accepted", "WARNING glossary.preferred-form-missing", "forms"),
            List.of("term", LINE + "definition.*\n", "", "WARNING glossary.definition-missing", "definition"),
            List.of("term", ", reason: \\{en: It hurts.}", "", "WARNING glossary.reason-missing", "forms/f2/reason"));

    @ParameterizedTest
    @EnumSource
    void areNoneInAWholeWork(Kind kind) throws IOException {
        assertThat(findings(Files.readString(WHOLE.resolve(kind.word() + ".yaml"))))
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("SPOILT")
    void nameWhatIsSpoilt(List<String> spoilt) throws IOException {
        var whole = Files.readString(WHOLE.resolve(spoilt.get(0) + ".yaml"));
        var text = whole.replaceFirst(spoilt.get(1), spoilt.get(2));
        assertThat(text).isNotEqualTo(whole);
        assertThat(findings(text)).contains(spoilt.get(3) + " " + spoilt.get(4));
    }

    /** A command that prints asks only these. */
    @ParameterizedTest
    @FieldSource("SPOILT")
    void ofReferencesAreAllThatNameWhatIsNotThere(List<String> spoilt) throws IOException {
        var text = Files.readString(WHOLE.resolve(spoilt.get(0) + ".yaml")).replaceFirst(spoilt.get(1), spoilt.get(2));

        assertThat(said(TestFormat.FORMAT.findingsOfReferences(work(text), others())))
                .containsAll(findings(text).stream()
                        .filter(finding -> finding.contains("-unknown "))
                        .toList());
    }

    @Test
    void allHaveWordsAndATest() {
        var tried = SPOILT.stream()
                .map(row -> "finding." + row.get(3).split(" ")[1])
                .collect(Collectors.toCollection(TreeSet::new));
        var words = new TreeSet<>(ResourceBundle.getBundle("words.finding").keySet());
        words.removeIf(key -> !key.matches("finding\\.(content|activity|storybook|lessonplan|glossary)\\..*"));
        // laying out finds them, no check
        words.remove("finding.storybook.overfull");
        words.remove("finding.storybook.picture-coarse");
        // only an installation knows what is published; PackViewsTest
        words.remove("finding.lessonplan.part-unpublished");
        // names the activity of a lesson in which something was found; BeforePrintingTest
        words.remove("finding.lessonplan.on-paper");
        words.remove("finding.content.makers-missing");
        words.remove("finding.content.alt-untranslated"); // PublishingNeedsTest
        assertThat(words).isEqualTo(tried);
    }

    @ParameterizedTest
    @CsvSource({
        "steps/st2/do, 15:45",
        "steps/st2/pupils, 15:5",
        "printables/sheet/questions/q1/answer, 26:54",
        "colour, 1:1"
    })
    void pointToThePlaceInTheFile(String place, String mark) throws IOException {
        var file = WHOLE.resolve("activity.yaml");
        var read = TestFormat.FORMAT.read("work.yaml", Files.readAllBytes(file));
        var found = read.tree().markOf(new Finding.Place(List.of(place.split("/"))));
        assertThat(found.line() + ":" + found.column()).isEqualTo(mark);
    }

    private static List<String> findings(String yaml) {
        return said(TestFormat.FORMAT.findings(work(yaml), others()));
    }

    private static List<String> said(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.severity() + " " + finding.id() + " "
                        + String.join("/", finding.place().path()))
                .toList();
    }

    private static Content work(String yaml) {
        return TestFormat.FORMAT
                .read("work.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                .work();
    }

    private static Works others() {
        return reference -> {
            var file = WHOLE.resolve(reference.kind().word() + ".yaml");
            try {
                var whole = Files.readString(file);
                if (reference.work().value().equals("silent")) {
                    return Optional.of(work(whole.replace("id: whole", "id: silent")
                            .replaceFirst("(?s)debrief:.*printables:", "printables:")));
                }
                return Optional.of(work(whole)).filter(it -> it.id().equals(reference.work()));
            } catch (IOException e) {
                return Optional.empty();
            }
        };
    }
}
