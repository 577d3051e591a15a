package org.mekongmigration.handinhand.portable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mekongmigration.handinhand.language.Language.BURMESE;
import static org.mekongmigration.handinhand.language.Language.ENGLISH;
import static org.mekongmigration.handinhand.language.Language.THAI;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.Printable.MatchingSheet;
import org.mekongmigration.handinhand.activity.Printable.QuestionSheet;
import org.mekongmigration.handinhand.activity.Printable.TableSheet;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Exercise;
import org.mekongmigration.handinhand.document.Exercise.Matching;
import org.mekongmigration.handinhand.document.Exercise.WritingTable;
import org.mekongmigration.handinhand.document.Flow;
import org.mekongmigration.handinhand.document.Flow.PartKind;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.edition.Edition;
import org.mekongmigration.handinhand.edition.PackPart;
import org.mekongmigration.handinhand.edition.PaperWords;
import org.mekongmigration.handinhand.edition.Speaker;

class AnswersTest {

    /** An activity with sheets of every kind. */
    static final Path SHEETS = Path.of("src/test/resources/sheets/work.yaml");

    private static final MatchingSheet PAIRS = ((Activity) PrintedWork.work(SHEETS))
            .printables(MatchingSheet.class)
            .findFirst()
            .orElseThrow();

    private static final Set<PackPart> PUPILS = EnumSet.of(PackPart.CARDS, PackPart.HANDOUTS);

    @ParameterizedTest
    @MethodSource("works")
    void neverStandInAPupilsFile(Path file) {
        var work = PrintedWork.work(file);
        var lookup = PrintedWork.lookup(file);
        for (var language : List.of(ENGLISH, THAI, BURMESE)) {
            for (var answer : answers(file)) {
                var pupils = Edition.USUAL.in(List.of(language)).with(PUPILS);
                assertThat(DocumentWords.words(
                                PrintedWork.compose(work, pupils, lookup).document()))
                        .noneMatch(words -> words.contains(answer));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("works")
    void neverStandInAPupilsPartOfAWholePack(Path file) {
        var document = PrintedWork.compose(PrintedWork.work(file), Edition.USUAL, PrintedWork.lookup(file))
                .document();
        if (document.body() instanceof Flow flow) {
            for (var part : flow.parts()) {
                if (part.kind() == PartKind.CARDS || part.kind() == PartKind.HANDOUT) {
                    for (var answer : answers(file)) {
                        assertThat(DocumentWords.words(part)).noneMatch(words -> words.contains(answer));
                    }
                }
            }
        }
    }

    @Test
    void standInTheTeachersPartWhereTheTestCanFindThem() {
        var file = TestFormat.EXAMPLES.resolve("activity/work.yaml");
        var answers = Edition.USUAL.with(EnumSet.of(PackPart.ANSWERS));
        var composed = PrintedWork.compose(PrintedWork.work(file), answers, PrintedWork.lookup(file));
        assertThat(answers(file)).isNotEmpty();
        assertThat(DocumentWords.words(composed.document())).containsAll(answers(file));
    }

    static Stream<Path> works() throws IOException {
        return Stream.concat(RoundTripTest.works(), Stream.of(SHEETS));
    }

    /** What belongs together is an answer too, though each of its words stands on the sheet. */
    @Test
    void arePutTogetherByThePupilsAndNotByTheSheet() {
        var tasks = tasks(PackPart.HANDOUTS);
        assertThat(tasks.stream().filter(Matching.class::isInstance).map(Matching.class::cast))
                .isNotEmpty()
                .allSatisfy(matching -> {
                    assertThat(matching.joined()).isFalse();
                    var pairs = PAIRS.pairs();
                    for (int i = 0; i < pairs.size(); i++) {
                        assertThat(words(matching.left().get(i)))
                                .contains(pairs.get(i).left().in(ENGLISH).orElseThrow());
                        assertThat(words(matching.right().get(i)))
                                .doesNotContain(pairs.get(i).right().in(ENGLISH).orElseThrow());
                    }
                });
        assertThat(tasks.stream().filter(WritingTable.class::isInstance).map(WritingTable.class::cast))
                .hasSizeGreaterThan(1)
                .allSatisfy(table ->
                        assertThat(table.rows()).flatMap(row -> row.cells()).allMatch(List::isEmpty));
    }

    @Test
    void putTogetherInTheTeachersPartWhatBelongsTogether() {
        var tasks = tasks(PackPart.ANSWERS);
        assertThat(tasks.stream().filter(Matching.class::isInstance).map(Matching.class::cast))
                .singleElement()
                .satisfies(matching -> {
                    assertThat(matching.joined()).isTrue();
                    assertThat(matching.right().stream().map(AnswersTest::words))
                            .containsExactlyElementsOf(PAIRS.pairs().stream()
                                    .map(pair ->
                                            List.of(pair.right().in(ENGLISH).orElseThrow()))
                                    .toList());
                });
        assertThat(tasks.stream().filter(WritingTable.class::isInstance).map(WritingTable.class::cast))
                .extracting(table -> table.rows().getFirst().cells().stream()
                        .map(AnswersTest::words)
                        .toList())
                .contains(List.of(
                        List.of("A drought", "No work in the village", "Fighting near the village"),
                        List.of("A school with a library", "An aunt who lives there")));
    }

    private static List<Exercise> tasks(PackPart part) {
        var edition = Edition.USUAL.in(List.of(ENGLISH)).with(EnumSet.of(part));
        var document = PrintedWork.compose(PrintedWork.work(SHEETS), edition, PrintedWork.lookup(SHEETS))
                .document();
        return ((Flow) document.body())
                .parts().stream()
                        .flatMap(each -> each.blocks().stream())
                        .filter(Block.Task.class::isInstance)
                        .map(block -> ((Block.Task) block).exercise())
                        .toList();
    }

    private static List<String> words(List<Text> texts) {
        return texts.stream().map(Text::words).toList();
    }

    /** Every paragraph of every answer in every language; of a plan, those of its activities. */
    private static List<String> answers(Path file) {
        var answers = new ArrayList<String>();
        var lookup = PrintedWork.lookup(file);
        var work = PrintedWork.work(file);
        var works = new ArrayList<Content>(List.of(work));
        TestFormat.FORMAT
                .references(work)
                .forEach(reference -> lookup.find(reference).ifPresent(works::add));
        for (var each : works) {
            if (each instanceof Activity activity) {
                activity.printables(QuestionSheet.class)
                        .flatMap(sheet -> sheet.questions().stream())
                        .forEach(question -> question.answer().languages().forEach(language -> {
                            var speaker = Speaker.of(activity, language, new PaperWords());
                            answers.addAll(DocumentWords.words(speaker.prose(question.answer(), "answer")));
                        }));
                activity.printables(TableSheet.class)
                        .flatMap(table -> table.rows().stream())
                        .flatMap(row -> row.answers().values().stream())
                        .flatMap(answer ->
                                answer.languages().stream().map(answer::in).flatMap(Optional::stream))
                        .forEach(answers::add);
            }
        }
        return answers;
    }
}
