package org.mekongmigration.handinhand.lessonplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mekongmigration.handinhand.lessonplan.Circumstance.MIXED_LANGUAGES;
import static org.mekongmigration.handinhand.lessonplan.Circumstance.NO_COPIER;
import static org.mekongmigration.handinhand.lessonplan.Circumstance.NO_INTERNET;
import static org.mekongmigration.handinhand.lessonplan.Circumstance.RECENT_ARRIVAL;
import static org.mekongmigration.handinhand.lessonplan.Circumstance.SEPARATED_OR_BEREAVED;
import static org.mekongmigration.handinhand.lessonplan.Circumstance.WITHOUT_PAPERS;
import static org.mekongmigration.handinhand.lessonplan.Sample.activity;
import static org.mekongmigration.handinhand.lessonplan.Sample.among;
import static org.mekongmigration.handinhand.lessonplan.Sample.english;
import static org.mekongmigration.handinhand.lessonplan.Sample.id;
import static org.mekongmigration.handinhand.lessonplan.Sample.placement;
import static org.mekongmigration.handinhand.lessonplan.Sample.plan;
import static org.mekongmigration.handinhand.lessonplan.Sample.pupils;
import static org.mekongmigration.handinhand.lessonplan.Sample.say;
import static org.mekongmigration.handinhand.lessonplan.Sample.sheet;
import static org.mekongmigration.handinhand.lessonplan.Sample.stage;
import static org.mekongmigration.handinhand.lessonplan.Sample.step;
import static org.mekongmigration.handinhand.lessonplan.Sample.with;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.Activity.CareFor;
import org.mekongmigration.handinhand.activity.Activity.Setting;
import org.mekongmigration.handinhand.activity.Activity.Variation;
import org.mekongmigration.handinhand.activity.Activity.VariationKind;
import org.mekongmigration.handinhand.content.WorkId;

class ClassCheckTest {

    private final Activity bag = careful("bag", CareFor.RECENT_ARRIVAL, CareFor.BEREAVED);
    private final LessonPlan plan =
            plan(pupils(30, 60), stage("main", placement("p1", "bag"), placement("p2", "song")));
    private final Activity song = activity("song", 10);

    @Test
    void proposesNothingBeforeItIsAnswered() {
        assertThat(ClassProposal.of(Lesson.of(plan, among(bag, song)))).isEmpty();
    }

    @Test
    void namesTheActivitiesThatAskForCareOfSuchChildrenAndClaimsNothingOfOthers() {
        var found = proposals(plan, RECENT_ARRIVAL, WITHOUT_PAPERS);

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().adapted().activity()).isEqualTo(bag);
        assertThat(found.getFirst().reasons()).containsExactly(RECENT_ARRIVAL);
        assertThat(found.getFirst().isRisky()).isTrue();
    }

    @Test
    void takesSeparatedAndBereavedFamiliesForOneQuestion() {
        assertThat(SEPARATED_OR_BEREAVED.concerns(bag)).isTrue();
        assertThat(SEPARATED_OR_BEREAVED.concerns(careful("box", CareFor.SEPARATED_FAMILY)))
                .isTrue();
        assertThat(SEPARATED_OR_BEREAVED.concerns(careful("box", CareFor.WITHOUT_PAPERS)))
                .isFalse();
    }

    @Test
    void asksForACopierWhereSomethingIsPrinted() {
        var printed = with(song, "printables", List.of(sheet("s1")));

        assertThat(NO_COPIER.isRiskIn(printed)).isTrue();
        assertThat(NO_COPIER.concerns(song)).isFalse();
        assertThat(NO_COPIER.concerns(varied(song, VariationKind.NO_COPIER))).isTrue();
    }

    @Test
    void asksForTheInternetOnlyWhereTheActivityNeedsIt() {
        assertThat(NO_INTERNET.isRiskIn(with(song, "setting", Setting.ONLINE))).isTrue();
        assertThat(NO_INTERNET.concerns(with(song, "setting", Setting.OFFLINE))).isFalse();
        assertThat(NO_INTERNET.concerns(song)).isFalse();
    }

    @Test
    void findsSeveralLanguagesNoRiskButAReasonToDoItInAnotherWay() {
        var varied = varied(song, VariationKind.MIXED_LANGUAGES);

        assertThat(MIXED_LANGUAGES.concerns(varied)).isTrue();
        assertThat(MIXED_LANGUAGES.isRiskIn(varied)).isFalse();
        assertThat(MIXED_LANGUAGES.concerns(varied(song, VariationKind.BIG_CLASS)))
                .isFalse();
    }

    @Test
    void lastsOverAnActivityThatIsKept() {
        var kept = new ClassDeciding(answered(plan, RECENT_ARRIVAL))
                .kept(proposals(plan, RECENT_ARRIVAL).getFirst());

        var found = proposals(kept);

        assertThat(found.getFirst().isOpen()).isFalse();
        assertThat(found.getFirst().isAdapted()).isFalse();
        assertThat(kept.schoolClass().check().decisions())
                .containsExactly(new ClassCheck.Decision(id("p1"), new WorkId("bag"), List.of(RECENT_ARRIVAL)));
        assertThat(kept.stages()).as("the lesson itself is as it was").isEqualTo(plan.stages());
    }

    @Test
    void asksAgainWhenSomethingElseBecomesSo() {
        var kept = new ClassDeciding(answered(plan, RECENT_ARRIVAL))
                .kept(proposals(plan, RECENT_ARRIVAL).getFirst());

        var found = proposals(kept, RECENT_ARRIVAL, SEPARATED_OR_BEREAVED);

        assertThat(found.getFirst().open()).containsExactly(SEPARATED_OR_BEREAVED);
    }

    @Test
    void asksAgainWhenAnotherActivityStandsThere() {
        var kept = new ClassDeciding(answered(plan, RECENT_ARRIVAL))
                .kept(proposals(plan, RECENT_ARRIVAL).getFirst());
        var other = careful("box", CareFor.RECENT_ARRIVAL);
        var swapped = new Placing(() -> id("n1")).swapped(kept, id("p1"), bag, other, 1);

        var found = ClassProposal.of(Lesson.of(swapped, among(bag, song, other)));

        assertThat(found.getFirst().open()).containsExactly(RECENT_ARRIVAL);
    }

    @Test
    void asksAgainWhenSheThinksAgain() {
        var kept = new ClassDeciding(answered(plan, RECENT_ARRIVAL))
                .kept(proposals(plan, RECENT_ARRIVAL).getFirst());

        assertThat(new ClassDeciding(kept).reopened(id("p1"))).isEqualTo(answered(plan, RECENT_ARRIVAL));
    }

    @Test
    void putsTheVariationIntoTheLessonAsAStepOfHersAtTheBeginning() {
        var varied = with(varied(song, VariationKind.NO_COPIER), "steps", List.of(step("st1", 10)));
        var asked = answered(plan, NO_COPIER);
        var proposal = ClassProposal.of(Lesson.of(asked, among(bag, varied))).getFirst();

        var adapted = new ClassDeciding(asked).adapted(proposal, NO_COPIER, id("x1"), english("No copier"));

        var lesson = Lesson.of(adapted, among(bag, varied));
        var steps = lesson.activity(id("p2")).orElseThrow().steps();
        assertThat(steps).extracting(it -> it.id().value()).containsExactly("x1", "st1");
        assertThat(steps.getFirst().doing()).isEqualTo(say("Do without."));
        assertThat(lesson.minutes())
                .isEqualTo(Lesson.of(plan, among(bag, varied)).minutes());
        assertThat(ClassProposal.of(lesson)).allSatisfy(it -> {
            assertThat(it.isOpen()).isFalse();
            assertThat(it.isAdapted()).isTrue();
        });
    }

    @Test
    void adaptsForOneReasonAndLeavesTheOtherOpen() {
        var both = varied(careful("song", CareFor.RECENT_ARRIVAL), VariationKind.NO_COPIER);
        var asked = answered(plan, RECENT_ARRIVAL, NO_COPIER);
        var proposal = ClassProposal.of(Lesson.of(asked, among(both))).getFirst();

        var adapted = new ClassDeciding(asked).adapted(proposal, NO_COPIER, id("x1"), english("No copier"));

        assertThat(ClassProposal.of(Lesson.of(adapted, among(both))).getFirst().open())
                .containsExactly(RECENT_ARRIVAL);
    }

    @Test
    void proposesInsteadOnlyWhatSomebodyHasThoughtAboutAndFoundNoRiskIn() {
        var may = ClassProposal.without(List.of(RECENT_ARRIVAL, NO_COPIER));
        var thought = careful("thought", CareFor.BEREAVED);

        assertThat(may.test(thought)).isTrue();
        assertThat(may.test(bag)).as("asks for care of the same children").isFalse();
        assertThat(may.test(song)).as("says nothing of children").isFalse();
        assertThat(may.test(with(thought, "printables", List.of(sheet("s1"))))).isFalse();
        assertThat(ClassProposal.without(List.of(NO_COPIER)).test(song)).isTrue();
    }

    @Test
    void keepsTheAnswersInTheOrderInWhichIsAsked() {
        assertThat(answered(plan, NO_INTERNET, RECENT_ARRIVAL)
                        .schoolClass()
                        .check()
                        .holds())
                .containsExactly(RECENT_ARRIVAL, NO_INTERNET);
    }

    @Test
    void isNotTakenOverForAnotherClass() {
        assertThat(answered(plan, WITHOUT_PAPERS).unanswered()).isEqualTo(plan);
    }

    private List<ClassProposal> proposals(LessonPlan asked, Circumstance... holds) {
        var answered = holds.length == 0 ? asked : answered(asked, holds);
        return ClassProposal.of(Lesson.of(answered, among(bag, song)));
    }

    private static LessonPlan answered(LessonPlan plan, Circumstance... holds) {
        return new ClassDeciding(plan).answered(List.of(holds));
    }

    private static Activity careful(String id, CareFor... whom) {
        return with(activity(id, 10), "care-for", List.of(whom));
    }

    private static Activity varied(Activity activity, VariationKind kind) {
        return with(activity, "variations", List.of(new Variation(id("v1"), kind, say("Do without."))));
    }
}
