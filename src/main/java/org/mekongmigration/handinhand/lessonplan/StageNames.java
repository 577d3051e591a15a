package org.mekongmigration.handinhand.lessonplan;

import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.edition.Speaker;

/** What stages are called on paper: as the plan says, else the four known ones by their own names. */
final class StageNames {

    private StageNames() {}

    static Text of(LessonPlan.Stage stage, Speaker speaker) {
        var known =
                switch (stage.id().value()) {
                    case "opening", "main", "closing", "assessment" ->
                        stage.id().value();
                    default -> "stage";
                };
        return speaker.sayOr(known, stage.title(), "stages", stage.id().value(), "title");
    }
}
