package org.mekongmigration.handinhand.lessonplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mekongmigration.handinhand.lessonplan.Sample.activity;
import static org.mekongmigration.handinhand.lessonplan.Sample.among;
import static org.mekongmigration.handinhand.lessonplan.Sample.cards;
import static org.mekongmigration.handinhand.lessonplan.Sample.material;
import static org.mekongmigration.handinhand.lessonplan.Sample.placement;
import static org.mekongmigration.handinhand.lessonplan.Sample.plan;
import static org.mekongmigration.handinhand.lessonplan.Sample.pupils;
import static org.mekongmigration.handinhand.lessonplan.Sample.sheet;
import static org.mekongmigration.handinhand.lessonplan.Sample.stage;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.Activity.Copies;
import org.mekongmigration.handinhand.activity.Grouping;
import org.mekongmigration.handinhand.content.Edit;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.language.Translation;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.SchoolClass;

class GatheredMaterialTest {

    private final Activity bag = activity(
            "bag",
            25,
            List.of(),
            List.of(
                    material("Cards", "cards", Copies.ONE_PER_GROUP),
                    material("Sheet", "sheet", Copies.ONE_PER_PUPIL),
                    material("Pencils", null, Copies.ONE_PER_PUPIL)),
            List.of(cards("cards", 20), sheet("sheet")));

    private final Activity draw =
            activity("draw", 10, List.of(), List.of(material("Pencils", null, Copies.ONE_PER_PAIR)), List.of());

    @ParameterizedTest
    @CsvSource({
        "ONE_PER_PUPIL,32,4,32", "ONE_PER_PAIR,33,4,17", "ONE_PER_GROUP,33,4,9", "ONE_PER_GROUP,33,,1",
        "ONE_PER_CLASS,33,4,1", "ONE_PER_GROUP,3,4,1", ",33,4,1", "ONE_PER_PAIR,0,4,0"
    })
    void countsCopiesByTheirRule(Copies rule, int pupils, Integer group, int copies) {
        assertThat(CopyCount.copies(rule, new Grouping(group), pupils)).isEqualTo(copies);
    }

    @Test
    void countsSheetsOfPaper() {
        var gathered = gathered(pupils(32, 60));

        assertThat(gathered).extracting(GatheredMaterial::sheets).containsExactly(8 * 3, 32, null);
        assertThat(gathered).extracting(GatheredMaterial::isCut).containsExactly(true, false, false);
    }

    @Test
    void sharesWhatIsNotUsedUpBetweenActivities() {
        var gathered = gathered(pupils(32, 60));

        assertThat(gathered).hasSize(3);
        assertThat(gathered.get(2).count()).isEqualTo(32);
    }

    @Test
    void sharesAThingAlsoWhereItWasTranslatedApart() {
        var text = List.of("materials", draw.materials().getFirst().id().value(), "text", "th");
        var inThai = Edit.set(draw, new Finding.Place(text), Translation.plain("ดินสอ"));
        var lesson = plan(pupils(32, 60), stage("main", placement("p1", "bag"), placement("p2", "draw")));

        var gathered =
                GatheredMaterial.of(List.of(Lesson.of(lesson, among(bag, inThai)), Lesson.of(lesson, among(draw))));

        assertThat(gathered).hasSize(3);
        assertThat(gathered.get(2).count()).isEqualTo(32);
    }

    @Test
    void usesASheetUpEachTimeAndCardsNot() {
        var twice = plan(pupils(8, 60), stage("main", placement("p1", "bag"), placement("p2", "bag")));

        var gathered = GatheredMaterial.of(Lesson.of(twice, among(bag)));

        assertThat(gathered).extracting(GatheredMaterial::count).containsExactly(2, 16, 8);
    }

    @Test
    void leavesTheCountOpenWhileThePupilsAreNotCounted() {
        assertThat(gathered(new SchoolClass(null, null, null, 60)))
                .extracting(GatheredMaterial::count)
                .containsOnlyNulls();
    }

    @Test
    void printsOnceWhatNoMaterialNames() {
        var lonely = activity("lonely", 5, List.of(), List.of(), List.of(cards("cards", 9)));

        var gathered = GatheredMaterial.of(Lesson.of(
                plan(pupils(30, 60), stage("main", placement("p1", "lonely"))), among(lonely)));

        assertThat(gathered).extracting(GatheredMaterial::sheets).containsExactly(2);
    }

    private List<GatheredMaterial> gathered(SchoolClass schoolClass) {
        var plan = plan(schoolClass, stage("main", placement("p1", "bag"), placement("p2", "draw")));
        return GatheredMaterial.of(Lesson.of(plan, among(bag, draw)));
    }
}
