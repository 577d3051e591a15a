package org.mekongmigration.handinhand.portable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Flow;
import org.mekongmigration.handinhand.edition.Edition;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.lessonplan.LessonPlan;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Placement;

/** What a teacher may rely on in each plan that comes with the application. */
class ShippedPlansTest {

    private final Shipped shipped = new Shipped();

    @Test
    void fillsEachLessonExactlyWithItsActivities() {
        for (var plan : shipped.all(LessonPlan.class)) {
            assertThat(plan.placements().stream().mapToInt(this::minutes).sum())
                    .as(plan.id().value())
                    .isEqualTo(plan.schoolClass().minutes());
            assertThat(plan.stages())
                    .as(plan.id().value())
                    .allSatisfy(stage -> assertThat(stage.placements().stream()
                                    .mapToInt(this::minutes)
                                    .sum())
                            .isEqualTo(stage.minutes()));
        }
    }

    /** The steps as they are changed in the plan. */
    private int minutes(Placement placement) {
        var activity = activity(placement.activity());
        var steps = activity.steps().stream()
                .mapToInt(step -> {
                    var change = placement.changes().get(step.id());
                    if (change == null) {
                        return Objects.requireNonNull(step.minutes());
                    }
                    return change.leftOut()
                            ? 0
                            : Objects.requireNonNullElse(change.minutes(), Objects.requireNonNull(step.minutes()));
                })
                .sum();
        var added = placement.added().stream()
                .mapToInt(step -> Objects.requireNonNull(step.minutes()))
                .sum();
        return Objects.requireNonNullElse(placement.minutes(), steps + added);
    }

    @Test
    void opensAndClosesEachLessonInTenMinutesAroundTwoMainActivities() {
        for (var plan : shipped.all(LessonPlan.class)) {
            assertThat(plan.stages())
                    .as(plan.id().value())
                    .extracting(stage -> stage.id().value())
                    .startsWith("opening", "main", "closing");
            assertThat(plan.stages().stream().map(LessonPlan.Stage::minutes))
                    .as(plan.id().value())
                    .isEqualTo(List.of(10, 40, 10));
            assertThat(plan.stages().get(1).placements()).as(plan.id().value()).hasSize(2);
        }
    }

    /** Where the title of an activity stands in for that of another language, its stage has a line of its own. */
    @Test
    void saysMinutesOnceOfAStageThatIsOneActivity() {
        int apart = 0;
        for (var folder : shipped.byFolder().entrySet()) {
            for (var language : List.of("th", "my", "km", "vi")) {
                if (folder.getValue() instanceof LessonPlan plan) {
                    var heads = heads(plan, folder.getKey(), new Language(language));
                    long named = heads.stream()
                            .filter(head -> head.minutes() == null)
                            .count();
                    apart += (int) named;
                    assertThat(heads.size() - named)
                            .as(folder.getKey() + " in " + language)
                            .isBetween(
                                    (long) plan.placements().size(),
                                    plan.placements().size()
                                            + plan.stages().stream()
                                                    .filter(stage ->
                                                            stage.placements().size() > 1)
                                                    .count());
                }
            }
        }
        assertThat(apart).isPositive();
    }

    private static List<Block.StageHead> heads(LessonPlan plan, String folder, Language language) {
        var composed = PrintedWork.compose(
                plan, Edition.USUAL.guidedIn(language), PrintedWork.lookup(Shipped.FOLDER.resolve(folder)));
        return ((Flow) composed.document().body())
                .parts().getFirst().blocks().stream()
                        .filter(Block.StageHead.class::isInstance)
                        .map(Block.StageHead.class::cast)
                        .toList();
    }

    @Test
    void servesEachObjectiveAndUsesEachActivityForOne() {
        for (var plan : shipped.all(LessonPlan.class)) {
            assertThat(plan.objectives())
                    .as(plan.id().value())
                    .hasSizeGreaterThanOrEqualTo(3)
                    .allSatisfy(objective -> assertThat(objective.servedBy()).isNotEmpty());
            assertThat(plan.objectives())
                    .extracting(LessonPlan.Objective::kind)
                    .contains(Activity.ObjectiveKind.values());
            assertThat(plan.objectives().stream().flatMap(objective -> objective.servedBy().stream()))
                    .as(plan.id().value())
                    .containsAll(plan.placements().stream().map(Placement::id).toList());
        }
    }

    @Test
    void holdsOnlyActivitiesForTheAgesAndTheSizeOfItsClass() {
        for (var plan : shipped.all(LessonPlan.class)) {
            var ages = Objects.requireNonNull(plan.schoolClass().ages());
            var pupils = Objects.requireNonNull(plan.schoolClass().pupils());
            for (var placement : plan.placements()) {
                var activity = activity(placement.activity());
                assertThat(Objects.requireNonNull(activity.ages()).from())
                        .as(activity.id().value())
                        .isLessThanOrEqualTo(ages.from());
                assertThat(Objects.requireNonNull(activity.ages()).to())
                        .as(activity.id().value())
                        .isGreaterThanOrEqualTo(ages.to());
                assertThat(Objects.requireNonNull(
                                Objects.requireNonNull(activity.group()).most()))
                        .as(activity.id().value())
                        .isGreaterThanOrEqualTo(pupils);
            }
        }
    }

    private Activity activity(WorkId id) {
        return shipped.all(Activity.class).stream()
                .filter(activity -> activity.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
