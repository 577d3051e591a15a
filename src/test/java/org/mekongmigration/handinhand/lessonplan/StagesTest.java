package org.mekongmigration.handinhand.lessonplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mekongmigration.handinhand.lessonplan.Sample.english;
import static org.mekongmigration.handinhand.lessonplan.Sample.id;
import static org.mekongmigration.handinhand.lessonplan.Sample.placement;
import static org.mekongmigration.handinhand.lessonplan.Sample.stage;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StagesTest {

    private final Stages stages = new Stages(List.of(
            stage("opening", placement("a", "x"), placement("b", "x")),
            stage("main"),
            stage("closing", placement("c", "x"))));

    @Test
    void putsAnActivityAtItsPlace() {
        assertThat(told(stages.with(id("opening"), 1, placement("n", "x")))).isEqualTo("opening:a,n,b main: closing:c");
        assertThat(told(stages.with(id("main"), 7, placement("n", "x")))).isEqualTo("opening:a,b main:n closing:c");
    }

    @Test
    void movesUpThroughTheStages() {
        assertThat(told(stages.movedUp(id("b")))).isEqualTo("opening:b,a main: closing:c");
        assertThat(told(stages.movedUp(id("c")))).isEqualTo("opening:a,b main:c closing:");
        assertThat(stages.movedUp(id("a"))).isEqualTo(stages);
    }

    @Test
    void movesDownThroughTheStages() {
        assertThat(told(stages.movedDown(id("a")))).isEqualTo("opening:b,a main: closing:c");
        assertThat(told(stages.movedDown(id("b")))).isEqualTo("opening:a main:b closing:c");
        assertThat(stages.movedDown(id("c"))).isEqualTo(stages);
    }

    @Test
    void movesToAPlaceAsItIsSeen() {
        assertThat(told(stages.moved(id("a"), id("opening"), 2))).isEqualTo("opening:b,a main: closing:c");
        assertThat(told(stages.moved(id("a"), id("opening"), 1))).isEqualTo("opening:a,b main: closing:c");
        assertThat(told(stages.moved(id("a"), id("closing"), 1))).isEqualTo("opening:b main: closing:c,a");
    }

    @Test
    void changesNothingForWhatIsNotThere() {
        assertThat(stages.moved(id("zzz"), id("main"), 0)).isEqualTo(stages);
        assertThat(stages.moved(id("a"), id("zzz"), 0)).isEqualTo(stages);
        assertThat(stages.without(id("zzz"))).isEqualTo(stages);
    }

    @Test
    void keepsTheActivitiesOfAStageThatIsTakenOut() {
        assertThat(told(stages.withoutStage(id("closing")))).isEqualTo("opening:a,b main:c");
        assertThat(told(stages.withoutStage(id("opening")))).isEqualTo("main:a,b closing:c");
        var last = new Stages(List.of(stage("main", placement("a", "x"))));
        assertThat(last.withoutStage(id("main"))).isEqualTo(last);
    }

    @Test
    void namesAddsAndMovesStages() {
        var changed = stages.withStage(stage("song"))
                .titled(id("song"), english("A song"))
                .stageMoved(id("song"), -1);

        assertThat(told(changed)).isEqualTo("opening:a,b main: song: closing:c");
        assertThat(changed.inOrder().get(2).title()).isEqualTo(english("A song"));
        assertThat(stages.stageMoved(id("opening"), -1)).isEqualTo(stages);
    }

    private static String told(Stages stages) {
        return stages.inOrder().stream()
                .map(stage -> stage.id() + ":"
                        + stage.placements().stream().map(it -> it.id().value()).collect(Collectors.joining(",")))
                .collect(Collectors.joining(" "));
    }
}
