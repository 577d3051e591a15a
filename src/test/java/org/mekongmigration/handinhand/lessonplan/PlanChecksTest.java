package org.mekongmigration.handinhand.lessonplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mekongmigration.handinhand.language.Language.BURMESE;
import static org.mekongmigration.handinhand.language.Language.THAI;
import static org.mekongmigration.handinhand.lessonplan.Sample.activity;
import static org.mekongmigration.handinhand.lessonplan.Sample.english;
import static org.mekongmigration.handinhand.lessonplan.Sample.id;
import static org.mekongmigration.handinhand.lessonplan.Sample.material;
import static org.mekongmigration.handinhand.lessonplan.Sample.placement;
import static org.mekongmigration.handinhand.lessonplan.Sample.plan;
import static org.mekongmigration.handinhand.lessonplan.Sample.pupils;
import static org.mekongmigration.handinhand.lessonplan.Sample.sheet;
import static org.mekongmigration.handinhand.lessonplan.Sample.speaking;
import static org.mekongmigration.handinhand.lessonplan.Sample.stage;
import static org.mekongmigration.handinhand.lessonplan.Sample.step;
import static org.mekongmigration.handinhand.lessonplan.Sample.talking;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.Activity.Copies;
import org.mekongmigration.handinhand.activity.Activity.ObjectiveKind;
import org.mekongmigration.handinhand.content.Check;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Works;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Objective;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.SchoolClass;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Stage;

class PlanChecksTest {

    private final Activity bag = activity("bag", 25, step("st1", 25));
    private final Activity printing = activity("bag", 25, List.of(step("st1", 25)), List.of(), List.of(sheet("s1")));
    private final LessonPlan begun = plan(pupils(32, 60), stage("main", placement("p1", "bag")), stage("closing"));

    @Test
    void tellOfAnObjectiveThatNothingServes() {
        var check = new ObjectivesReachedCheck();

        assertThat(found(check, begun.withObjectives(List.of(aim("o1"), aim("o2", "p1")))))
                .containsExactly("lessonplan.objective-unserved objectives/o1 [o1]");
    }

    @Test
    void letAnObjectiveWaitForWhatWillStandInASlotButNotForWhatIsLeftOut() {
        var check = new ObjectivesReachedCheck();
        var open = new Slot.OpenSlot(id("s1"), Localized.empty(), null, Localized.empty(), List.of());
        var hidden = new Slot.HiddenSlot(id("s2"), Localized.empty(), null, Localized.empty(), null, null, List.of());
        var slots = new Stage(id("main"), Localized.empty(), null, Localized.empty(), List.of(open, hidden), List.of());

        assertThat(found(check, plan(pupils(32, 60), slots).withObjectives(List.of(aim("o1", "s1"), aim("o2", "s2")))))
                .containsExactly("lessonplan.objective-unserved objectives/o2 [o2]");
    }

    @Test
    void tellWhereATalkAfterwardsBelongs() {
        var check = new TalkAfterwardsCheck();

        assertThat(found(check, begun, bag)).containsExactly("lessonplan.debrief-missing stages/closing []");
        assertThat(found(check, begun, talking(bag))).isEmpty();
        assertThat(found(check, plan(pupils(32, 60), stage("closing")), bag)).isEmpty();
    }

    @Test
    void putTheTalkIntoTheLastPartWhereNoneIsTheClosing() {
        var own = plan(pupils(32, 60), stage("main", placement("p1", "bag")), stage("at-the-river"));

        assertThat(found(new TalkAfterwardsCheck(), own, bag))
                .containsExactly("lessonplan.debrief-missing stages/at-the-river []");
    }

    @Test
    void tellOfALanguageOfThePupilsInWhichNothingIsPrinted() {
        var check = new PupilsLanguagesCheck();
        var both = begun.withPupilLanguages(List.of(THAI, BURMESE));

        assertThat(found(check, both, speaking(printing, THAI)))
                .containsExactly("lessonplan.language-missing stages/main/placements/p1 [bag, my]");
        assertThat(found(check, both, printing))
                .as("one row names both")
                .containsExactly("lessonplan.language-missing stages/main/placements/p1 [bag, th, my]");
        assertThat(found(check, both, bag)).as("prints nothing").isEmpty();
    }

    @Test
    void acceptTheOriginalWhereTheTeacherChoseIt() {
        var check = new PupilsLanguagesCheck();
        var chosen = plan(pupils(32, 60), stage("main", placement("p1", "bag").withInOriginal(List.of(BURMESE))))
                .withPupilLanguages(List.of(THAI, BURMESE));

        assertThat(found(check, chosen, printing))
                .containsExactly("lessonplan.language-missing stages/main/placements/p1 [bag, th]");
    }

    @Test
    void tellOfMinutesLeftButNotOfTheFewThatEveryLessonNeeds() {
        var check = new MinutesLeftCheck();

        assertThat(found(check, begun, bag)).containsExactly("lessonplan.under class/minutes [25, 35]");
        assertThat(found(check, begun.withSchoolClass(pupils(32, 28)), bag)).isNotEmpty();
        assertThat(found(check, begun.withSchoolClass(pupils(32, 27)), bag)).isEmpty();
        assertThat(found(check, begun.withSchoolClass(new SchoolClass(null, null, 32, null)), bag))
                .isEmpty();
        assertThat(found(check, plan(pupils(32, 60), stage("main")), bag)).isEmpty();
    }

    @Test
    void tellOfAnEmptyPartOfALessonThatIsBegun() {
        var check = new StagesFilledCheck();
        var slot = new Slot.OpenSlot(id("s1"), english("Choose"), null, Localized.empty(), List.of());
        var waiting = new Stage(id("opening"), Localized.empty(), null, Localized.empty(), List.of(slot), List.of());

        assertThat(found(check, begun, bag)).containsExactly("lessonplan.stage-empty stages/closing [closing]");
        assertThat(found(check, plan(pupils(32, 60), waiting, stage("main", placement("p1", "bag"))), bag))
                .isEmpty();
        assertThat(found(check, plan(pupils(32, 60), stage("main")), bag)).isEmpty();
    }

    @Test
    void askForThePupilsOnlyWhereCopiesDependOnThem() {
        var check = new PupilsCountedCheck();
        var uncounted = begun.withSchoolClass(new SchoolClass(null, null, null, 60));
        var perPupil = needing(Copies.ONE_PER_PUPIL);

        assertThat(found(check, uncounted, perPupil)).containsExactly("lessonplan.pupils-unknown class/pupils []");
        assertThat(found(check, uncounted, needing(Copies.ONE_PER_CLASS))).isEmpty();
        assertThat(found(check, begun, perPupil)).isEmpty();
    }

    @Test
    void areAskedOfEveryPlan() {
        assertThat(LessonPlan.KIND.findings(begun.withObjectives(List.of(aim("o1"))), among(bag)))
                .extracting(Finding::id)
                .contains(
                        "lessonplan.objective-unserved",
                        "lessonplan.debrief-missing",
                        "lessonplan.under",
                        "lessonplan.stage-empty");
    }

    private static Activity needing(Copies copies) {
        return activity(
                "bag", 25, List.of(step("st1", 25)), List.of(material("Sheet", "s1", copies)), List.of(sheet("s1")));
    }

    private static Objective aim(String id, String... servedBy) {
        return new Objective(
                id(id),
                ObjectiveKind.KNOWLEDGE,
                english("Aim " + id),
                Arrays.stream(servedBy).map(Sample::id).toList());
    }

    private static List<String> found(Check<LessonPlan> check, LessonPlan plan, Activity... activities) {
        return check.check(plan, among(activities)).stream()
                .map(it -> it.id() + " " + String.join("/", it.place().path()) + " " + it.arguments())
                .toList();
    }

    private static Works among(Activity... activities) {
        return reference -> Arrays.stream(activities)
                .filter(it -> it.id().equals(reference.work()))
                .findFirst()
                .map(Content.class::cast);
    }
}
