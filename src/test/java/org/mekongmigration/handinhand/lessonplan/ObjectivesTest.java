package org.mekongmigration.handinhand.lessonplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mekongmigration.handinhand.lessonplan.Sample.english;
import static org.mekongmigration.handinhand.lessonplan.Sample.id;
import static org.mekongmigration.handinhand.lessonplan.Sample.placement;
import static org.mekongmigration.handinhand.lessonplan.Sample.plan;
import static org.mekongmigration.handinhand.lessonplan.Sample.pupils;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.activity.Activity.ObjectiveKind;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Objective;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Stage;

class ObjectivesTest {

    private final Slot waiting = new Slot.OpenSlot(id("s1"), Localized.empty(), null, Localized.empty(), List.of());
    private final Stage stage = new Stage(
            id("main"),
            Localized.empty(),
            null,
            Localized.empty(),
            List.of(waiting),
            List.of(placement("p1", "bag"), placement("p2", "song")));
    private final LessonPlan plan =
            plan(pupils(30, 60), stage).withObjectives(List.of(aim("o1", "p2", "s1", "gone"), aim("o2")));

    @Test
    void goOneByOne() {
        assertThat(new Objectives(plan).without(id("o1")).objectives()).containsExactly(aim("o2"));
        assertThat(new Objectives(plan).without(id("o9"))).isEqualTo(plan);
    }

    @Test
    void forgetWhatIsNotInTheLessonAndKeepWhatWaits() {
        assertThat(servedBy(new Objectives(plan).unlinked(id("o1")))).containsExactly(id("p2"), id("s1"));
    }

    @Test
    void areServedByWhatIsChosenInTheOrderOfTheLessonAndByWhatWaits() {
        assertThat(servedBy(new Objectives(plan).served(id("o1"), Set.of(id("p2"), id("p1")))))
                .startsWith(id("p1"), id("p2"))
                .contains(id("s1"));
        assertThat(servedBy(new Objectives(plan).served(id("o1"), Set.of()))).doesNotContain(id("p1"), id("p2"));
    }

    @Test
    void leaveTheOthersAlone() {
        assertThat(new Objectives(plan).served(id("o1"), Set.of(id("p1"))).objectives())
                .contains(aim("o2"));
    }

    private static List<BlockId> servedBy(LessonPlan plan) {
        return new Objectives(plan).of(id("o1")).orElseThrow().servedBy();
    }

    private static Objective aim(String id, String... servedBy) {
        return new Objective(
                id(id),
                ObjectiveKind.SKILL,
                english("Aim"),
                Arrays.stream(servedBy).map(Sample::id).toList());
    }
}
