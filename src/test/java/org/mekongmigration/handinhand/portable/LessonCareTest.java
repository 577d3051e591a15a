package org.mekongmigration.handinhand.portable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mekongmigration.handinhand.language.Language.BURMESE;
import static org.mekongmigration.handinhand.language.Language.ENGLISH;
import static org.mekongmigration.handinhand.language.Language.THAI;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.Edit;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.document.Flow;
import org.mekongmigration.handinhand.edition.Edition;
import org.mekongmigration.handinhand.edition.PackPart;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.lessonplan.Circumstance;
import org.mekongmigration.handinhand.lessonplan.ClassCheck;
import org.mekongmigration.handinhand.lessonplan.ClassDeciding;
import org.mekongmigration.handinhand.lessonplan.ClassProposal;
import org.mekongmigration.handinhand.lessonplan.Lesson;
import org.mekongmigration.handinhand.lessonplan.LessonPlan;
import org.mekongmigration.handinhand.lessonplan.PlanActivities;

/** What the guide says of the class after the check, on the plan of the examples. */
class LessonCareTest {

    private static final Path[] FILES = {
        TestFormat.EXAMPLES.resolve("lesson-plan"), TestFormat.EXAMPLES.resolve("activity")
    };
    private static final String ARRIVED = "a child who has just arrived";
    private static final String UNCONCERNED = "Grandmother's chest";
    private static final String CONCERNED = "One village, eight times";
    private static final String PAPERS = "a child without papers";

    private final LessonPlan plan = (LessonPlan) PrintedWork.work(FILES[0]);

    @Test
    void namesEverybodyWhomTheAuthorNamesBeforeTheTeacherHasAnswered() {
        assertThat(guide(plan)).containsOnlyOnce(ARRIVED).containsOnlyOnce(PAPERS);
    }

    @Test
    void namesWhomItConcernsInTheBoxAndAgainWhereTheActivityIsTaught() {
        var words = guide(answered(plan, Circumstance.WITHOUT_PAPERS));

        assertThat(words).doesNotContain(ARRIVED);
        assertThat(Collections.frequency(words, PAPERS)).isEqualTo(2);
        assertThat(words).containsSequence("Before you begin", "Think of:", PAPERS);
    }

    @Test
    void leavesNoCautionOutOfWhatDoesNotConcernTheClass() {
        var words = guide(answered(plan, Circumstance.SEPARATED_OR_BEREAVED));

        assertThat(words).containsOnlyOnce(ARRIVED).containsOnlyOnce(PAPERS);
    }

    @Test
    void speaksTheLanguageOfTheTeacher() {
        var words = words(answered(plan, Circumstance.WITHOUT_PAPERS), THAI);

        assertThat(Collections.frequency(words, "ก่อนเริ่ม")).isEqualTo(2);
        assertThat(words).doesNotContain(PAPERS);
    }

    @Test
    void putsFirstWhatConcernsTheClass() {
        var folder = Path.of("lesson-templates", "history-of-migration-2");
        var lesson = answered((LessonPlan) PrintedWork.work(folder), Circumstance.WITHOUT_PAPERS);
        var care = care(words(lesson, ENGLISH, folder));
        var without = care(words((LessonPlan) PrintedWork.work(folder), ENGLISH, folder));

        // the author of the first of them does not name children without papers
        assertThat(without.indexOf(UNCONCERNED)).isPositive().isLessThan(without.indexOf(CONCERNED));
        assertThat(care.indexOf(UNCONCERNED))
                .isGreaterThan(care.indexOf(CONCERNED))
                .isGreaterThan(0);
    }

    @Test
    void tellsAVariationOnceThatHasComeIntoTheLesson() {
        var asked = answered(plan, Circumstance.NO_COPIER);
        var lesson = Lesson.of(asked, placement -> PlanActivities.find(placement, PrintedWork.lookup(FILES)));
        var proposal = ClassProposal.of(lesson).getFirst();

        var adapted = new ClassDeciding(asked)
                .adapted(
                        proposal,
                        Circumstance.NO_COPIER,
                        new BlockId("x9"),
                        Localized.of(Language.ENGLISH, "Without a copier"));

        assertThat(guide(plan)).contains("No copier?");
        assertThat(guide(adapted))
                .contains("1. Without a copier")
                .containsOnlyOnce("Draw the cards on the board.")
                .doesNotContain("No copier?");
    }

    @Test
    void tellsTheTeacherForWhomTheOriginalIsPrinted() {
        var chosen = Edit.set(
                plan,
                new Finding.Place(List.of("stages", "main", "placements", "p1", "in-original")),
                List.of(BURMESE));

        assertThat(guide(plan)).doesNotContain("Printed in the original, for:");
        assertThat(guide(chosen)).containsSequence("Printed in the original, for:", BURMESE.ownName());
    }

    @Test
    void keepsTheAnswersInTheFile() {
        var nothing = answered(plan);
        var decided = Edit.set(
                answered(plan, Circumstance.WITHOUT_PAPERS, Circumstance.NO_INTERNET),
                new Finding.Place(List.of("class", "check", "decisions")),
                List.of(new ClassCheck.Decision(
                        new BlockId("p1"),
                        plan.placements().getFirst().activity(),
                        List.of(Circumstance.WITHOUT_PAPERS))));

        for (var lesson : List.of(nothing, decided)) {
            assertThat(TestFormat.FORMAT
                            .read("work.yaml", TestFormat.FORMAT.toFile(lesson))
                            .work())
                    .isEqualTo(lesson);
        }
        assertThat(TestFormat.FORMAT.toYaml(decided)).contains("without-papers");
    }

    private static LessonPlan answered(LessonPlan plan, Circumstance... holds) {
        return new ClassDeciding(plan).answered(List.of(holds));
    }

    private static List<String> guide(LessonPlan lesson) {
        return words(lesson, ENGLISH);
    }

    private static List<String> words(LessonPlan lesson, Language guide) {
        return words(lesson, guide, FILES);
    }

    private static List<String> words(LessonPlan lesson, Language guide, Path... files) {
        var composed = PrintedWork.compose(
                lesson, Edition.USUAL.guidedIn(guide).with(EnumSet.of(PackPart.GUIDE)), PrintedWork.lookup(files));
        return DocumentWords.words(((Flow) composed.document().body()).parts().getFirst());
    }

    /** From the box to the first thing that is said to the pupils. */
    private static List<String> care(List<String> words) {
        return words.subList(words.indexOf("Before you begin"), words.indexOf("Say"));
    }
}
