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
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.Printable.QuestionSheet;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.document.Flow;
import org.mekongmigration.handinhand.document.Flow.PartKind;
import org.mekongmigration.handinhand.edition.Edition;
import org.mekongmigration.handinhand.edition.PackPart;
import org.mekongmigration.handinhand.edition.PaperWords;
import org.mekongmigration.handinhand.edition.Speaker;

class AnswersTest {

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
        return RoundTripTest.works();
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
                activity.printables().stream()
                        .filter(QuestionSheet.class::isInstance)
                        .flatMap(sheet -> ((QuestionSheet) sheet).questions().stream())
                        .forEach(question -> question.answer().languages().forEach(language -> {
                            var speaker = Speaker.of(activity, language, new PaperWords());
                            answers.addAll(DocumentWords.words(speaker.prose(question.answer(), "answer")));
                        }));
            }
        }
        return answers;
    }
}
