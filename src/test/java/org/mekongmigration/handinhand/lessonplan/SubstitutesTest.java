package org.mekongmigration.handinhand.lessonplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mekongmigration.handinhand.lessonplan.Sample.activity;
import static org.mekongmigration.handinhand.lessonplan.Sample.among;
import static org.mekongmigration.handinhand.lessonplan.Sample.english;
import static org.mekongmigration.handinhand.lessonplan.Sample.id;
import static org.mekongmigration.handinhand.lessonplan.Sample.placement;
import static org.mekongmigration.handinhand.lessonplan.Sample.plan;
import static org.mekongmigration.handinhand.lessonplan.Sample.stage;
import static org.mekongmigration.handinhand.lessonplan.Sample.talking;
import static org.mekongmigration.handinhand.lessonplan.Sample.with;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.Activity.ObjectiveKind;
import org.mekongmigration.handinhand.content.Ages;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.SchoolClass;

class SubstitutesTest {

    private final Activity bag = aimed(activity("bag", 24), ObjectiveKind.SKILL);
    private final LessonPlan plan = plan(
            new SchoolClass("5/2", new Ages(8, 9), 30, 60),
            stage("main", placement("p1", "bag"), placement("p2", "box")));

    @Test
    void areAboutAsLong() {
        assertThat(instead(skilled("shorter", 15), skilled("a-third-less", 16), skilled("longer", 33)))
                .containsExactly("a-third-less");
    }

    @Test
    void mayDifferByAFewMinutesFromAShortOne() {
        var short10 = skilled("bag", 10);

        assertThat(new Substitutes(Lesson.of(plan, among(short10)))
                        .instead(
                                new AdaptedActivity(short10, placement("p1", "bag")),
                                List.of(skilled("five-less", 5), skilled("four", 4)),
                                it -> true))
                .extracting(it -> it.id().value())
                .containsExactly("five-less");
    }

    @Test
    void haveAnEndOfTheSameKind() {
        assertThat(instead(aimed(activity("song", 24), ObjectiveKind.KNOWLEDGE), skilled("map", 24)))
                .containsExactly("map");
    }

    @Test
    void areForTheAgesOfTheClass() {
        assertThat(instead(
                        with(skilled("for-the-old", 24), "ages", new Ages(10, 12)),
                        with(skilled("for-all", 24), "ages", new Ages(6, 12))))
                .containsExactly("for-all");
    }

    @Test
    void doNotStandInTheLessonAlready() {
        assertThat(instead(skilled("box", 24), skilled("bag", 24))).isEmpty();
    }

    @Test
    void areTwoAtMostWithTheOneThatSharesMostThemesFirstAndThenTheNearestInMinutes() {
        var themed = with(skilled("themed", 20), "themes", List.of("home"));

        assertThat(instead(skilled("far", 30), skilled("near", 25), themed)).containsExactly("themed", "near");
    }

    @Test
    void areWhatIsAskedForBesides() {
        var substitutes = new Substitutes(Lesson.of(plan, among(bag)));

        assertThat(substitutes.instead(
                        new AdaptedActivity(bag, placement("p1", "bag")), List.of(skilled("map", 24)), it -> false))
                .isEmpty();
    }

    @Test
    void offerTheShortestTalkThatIsNotThereYet() {
        var substitutes = new Substitutes(Lesson.of(plan, among(bag)));
        var old = with(talking(activity("for-the-old", 3)), "ages", new Ages(10, 12));

        assertThat(substitutes.toTalk(List.of(
                        talking(activity("box", 2)),
                        old,
                        activity("silent", 4),
                        talking(activity("long", 20)),
                        talking(activity("short", 10)))))
                .map(it -> it.id().value())
                .contains("short");
        assertThat(substitutes.toTalk(List.of(activity("silent", 4)))).isEmpty();
    }

    private List<String> instead(Activity... shelf) {
        var replaced = new AdaptedActivity(with(bag, "themes", List.of("home")), placement("p1", "bag"));
        return new Substitutes(Lesson.of(plan, among(bag)))
                .instead(replaced, Arrays.asList(shelf), it -> true).stream()
                        .map(it -> it.id().value())
                        .toList();
    }

    private static Activity skilled(String id, int minutes) {
        return aimed(activity(id, minutes), ObjectiveKind.SKILL);
    }

    private static Activity aimed(Activity activity, ObjectiveKind kind) {
        return with(activity, "objectives", List.of(new Activity.Objective(id("k1"), kind, english("An end"))));
    }
}
