package org.mekongmigration.handinhand.lessonplan;

import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Block.Stretch;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.edition.Speaker;
import org.mekongmigration.handinhand.lessonplan.Lesson.TimedPlacement;

/** The lesson drawn to scale: its activities while few, else its stages. */
record LessonRiver(Lesson lesson, Speaker speaker) {

    private static final int FEW = 5;

    List<Block> compose() {
        var stretches = new ArrayList<Stretch>();
        boolean few = lesson.plan().placements().size() <= FEW;
        for (var stage : lesson.timed()) {
            if (few) {
                stage.placements()
                        .forEach(placement -> add(name(placement), placement.minutes(), placement.start(), stretches));
            } else {
                add(StageNames.of(stage.stage(), speaker), stage.minutes(), stage.start(), stretches);
            }
        }
        return stretches.isEmpty()
                ? List.of()
                : List.of(new Block.River(stretches, speaker.label("minutes-count", lesson.minutes())));
    }

    private void add(Text name, int minutes, int start, List<Stretch> stretches) {
        if (minutes > 0) {
            stretches.add(new Stretch(name, minutes, speaker.number(minutes), speaker.number(start)));
        }
    }

    private Text name(TimedPlacement placement) {
        var adapted = placement.activity();
        return adapted == null
                ? speaker.label("activity")
                : speaker.of(adapted.activity())
                        .sayOr("activity", adapted.activity().title(), "title");
    }
}
