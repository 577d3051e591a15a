package org.mekongmigration.handinhand.lessonplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mekongmigration.handinhand.lessonplan.Sample.activity;
import static org.mekongmigration.handinhand.lessonplan.Sample.english;
import static org.mekongmigration.handinhand.lessonplan.Sample.id;
import static org.mekongmigration.handinhand.lessonplan.Sample.placement;
import static org.mekongmigration.handinhand.lessonplan.Sample.prose;
import static org.mekongmigration.handinhand.lessonplan.Sample.step;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.Activity.Step;
import org.mekongmigration.handinhand.content.BasedOn;
import org.mekongmigration.handinhand.content.Edit;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.content.Maker;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.lessonplan.OwnActivity.TypedStep;

class OwnActivityTest {

    private static final OwnActivity OWN = new OwnActivity(new WorkId("hers"), "Khru Nok", Language.THAI);

    @Test
    void isWrittenInHerLanguageWithoutItsBlankSteps() {
        var activity = OWN.written(
                " ตะกร้า ",
                20,
                List.of(
                        new TypedStep("", null, " ", ""),
                        new TypedStep("วาง", 5, "", "วางตะกร้า\n\nไว้กลางวง"),
                        new TypedStep("", null, "ใครเห็นอะไร", "")));

        assertThat(activity.id()).isEqualTo(new WorkId("hers"));
        assertThat(activity.languages()).containsExactly(Language.THAI);
        assertThat(activity.title().in(Language.THAI)).contains("ตะกร้า");
        assertThat(activity.minutes()).isEqualTo(new Activity.Minutes(null, 20, null));
        assertThat(activity.makers()).containsExactly(new Maker("author", "Khru Nok"));
        assertThat(activity.licence()).isNotNull();
        assertThat(activity.steps()).extracting(Step::id).containsExactly(id("st1"), id("st2"));
        assertThat(activity.steps().getFirst().doing().in(Language.THAI))
                .hasValueSatisfying(it -> assertThat(it.blocks()).hasSize(2));
        assertThat(activity.steps().getFirst().say().isEmpty()).isTrue();
    }

    @Test
    void isTheActivityAsSheAdaptedItAndNamesItsOrigin() {
        var origin = made(activity("bag", 20, step("a", 5), step("b", 10), step("c", 5)));
        var mine =
                new Adapting(new AdaptedActivity(origin, placement("p1", "bag").withVersion(3)));
        mine = at(origin, mine.text(id("a"), StepField.SAY, Language.ENGLISH, prose("My words")));
        mine = at(origin, mine.leftOut(id("b"), true));
        mine = at(origin, mine.stepAdded(id("c"), id("added")));
        mine = at(origin, mine.minutes(17));

        var own = OWN.of(mine.adapted(), english("The bag (adapted)"));

        assertThat(own.id()).isEqualTo(new WorkId("hers"));
        assertThat(own.steps()).extracting(Step::id).containsExactly(id("a"), id("c"), id("added"));
        assertThat(own.steps().getFirst().say().in(Language.ENGLISH)).contains(prose("My words"));
        assertThat(own.steps().getFirst().doing())
                .isEqualTo(origin.steps().getFirst().doing());
        assertThat(own.minutes()).isEqualTo(new Activity.Minutes(17, 17, 30));
        assertThat(own.basedOn()).isEqualTo(new BasedOn(new WorkId("bag"), 3));
        assertThat(own.licence()).isEqualTo("CC-BY-SA-4.0");
        assertThat(own.makers()).containsExactly(new Maker("author", "Who made it"), new Maker("editor", "Khru Nok"));
        assertThat(own.languages()).containsExactly(Language.ENGLISH, Language.THAI);
        assertThat(own.group()).isEqualTo(origin.group());
    }

    @Test
    void namesHerOnceThoughSheMadeTheOriginToo() {
        var origin = OWN.written("ตะกร้า", 20, List.of());
        var mine = new AdaptedActivity(origin, placement("p1", "hers").withMinutes(15));

        assertThat(OWN.of(mine, english("Again")).makers()).containsExactly(new Maker("author", "Khru Nok"));
    }

    private static Activity made(Activity activity) {
        var minutes = Edit.set(activity, at("minutes"), new Activity.Minutes(18, 20, 30));
        var licensed = Edit.set(minutes, at("licence"), "CC-BY-SA-4.0");
        return Edit.set(licensed, at("makers"), List.of(new Maker("author", "Who made it")));
    }

    private static Adapting at(Activity origin, LessonPlan.Placement placement) {
        return new Adapting(new AdaptedActivity(origin, placement));
    }

    private static Place at(String key) {
        return new Place(List.of(key));
    }
}
