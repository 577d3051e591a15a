package org.mekongmigration.handinhand.lessonplan;

import java.util.List;
import java.util.stream.Stream;
import org.mekongmigration.handinhand.lessonplan.LessonTemplate.Stage;

/** Where the stages of a template stand: at its root, or in the lessons of a set. */
final class TemplatePlaces {

    /** @param path of the stage */
    record PlacedStage(List<String> path, Stage stage) {

        List<String> place(String... inside) {
            return Stream.concat(path.stream(), Stream.of(inside)).toList();
        }
    }

    private TemplatePlaces() {}

    static Stream<PlacedStage> stages(LessonTemplate template) {
        var own = template.stages().stream()
                .map(stage -> new PlacedStage(List.of("stages", stage.id().value()), stage));
        var ofLessons = template.lessons().stream()
                .flatMap(lesson -> lesson.stages().stream()
                        .map(stage -> new PlacedStage(
                                List.of(
                                        "lessons",
                                        lesson.id().value(),
                                        "stages",
                                        stage.id().value()),
                                stage)));
        return Stream.concat(own, ofLessons);
    }
}
