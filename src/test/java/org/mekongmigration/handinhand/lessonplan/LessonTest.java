package org.mekongmigration.handinhand.lessonplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mekongmigration.handinhand.lessonplan.Sample.activity;
import static org.mekongmigration.handinhand.lessonplan.Sample.among;
import static org.mekongmigration.handinhand.lessonplan.Sample.placement;
import static org.mekongmigration.handinhand.lessonplan.Sample.plan;
import static org.mekongmigration.handinhand.lessonplan.Sample.pupils;
import static org.mekongmigration.handinhand.lessonplan.Sample.stage;
import static org.mekongmigration.handinhand.lessonplan.Sample.step;

import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.SchoolClass;

class LessonTest {

    private final LessonPlan plan = plan(
            pupils(32, 40),
            stage("opening", placement("p1", "hello")),
            stage("main", placement("p2", "bag"), placement("p3", "gone")),
            stage("closing", placement("p4", "hello")));

    private final Lesson lesson =
            Lesson.of(plan, among(activity("hello", 10, step("a", 10)), activity("bag", 25, step("b", 25))));

    @Test
    void setsEverythingOnTheClock() {
        assertThat(lesson.timed()).extracting(Lesson.TimedStage::start).containsExactly(0, 10, 35);
        assertThat(lesson.timed().get(1).placements())
                .extracting(Lesson.TimedPlacement::start)
                .containsExactly(10, 35);
        assertThat(lesson.minutes()).isEqualTo(45);
    }

    @Test
    void saysByHowMuchItOutlastsTheClass() {
        assertThat(lesson.over()).isEqualTo(5);
    }

    @Test
    void isNeverOverWhileTheMinutesOfTheClassAreNotKnown() {
        var open = plan.withSchoolClass(new SchoolClass(null, null, null, null));

        assertThat(Lesson.of(open, among(activity("hello", 10))).over()).isZero();
    }

    @Test
    void keepsAPlacementWhoseActivityIsGone() {
        assertThat(lesson.timed().get(1).placements().get(1).activity()).isNull();
        assertThat(lesson.timed().get(1).placements().get(1).minutes()).isZero();
    }
}
