package org.mekongmigration.handinhand.lessonplan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.Reference;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Placement;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Stage;
import org.mekongmigration.handinhand.work.PublishingCheck;
import org.mekongmigration.handinhand.work.Shelved;
import org.mekongmigration.handinhand.work.WorkShelf;
import org.springframework.stereotype.Component;

/** Whoever can read a lesson can read what it is made of: before a plan or a set is published, its parts are. */
@Component
class PublishedPartsCheck implements PublishingCheck {

    private final WorkShelf shelf;

    PublishedPartsCheck(WorkShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public List<Finding> findings(Content content) {
        return switch (content) {
            case LessonPlan plan ->
                plan.stages().stream()
                        .flatMap(stage -> stage.placements().stream().flatMap(it -> ofPlacement(stage, it)))
                        .toList();
            case LessonPack pack ->
                pack.plans().stream()
                        .flatMap(it ->
                                finding(it.reference(), List.of("plans", it.id().value(), "plan")).stream())
                        .toList();
            default -> List.of();
        };
    }

    private Stream<Finding> ofPlacement(Stage stage, Placement placement) {
        var at = List.of(
                "stages", stage.id().value(), "placements", placement.id().value());
        var activity = new Reference(Kind.ACTIVITY, placement.activity(), placement.version());
        var book = Optional.ofNullable(placement.book()).map(PlanBooks::reference);
        return Stream.concat(
                finding(activity, at(at, "activity")).stream(),
                book.flatMap(it -> finding(it, at(at, "book"))).stream());
    }

    private static List<String> at(List<String> path, String key) {
        return Stream.concat(path.stream(), Stream.of(key)).toList();
    }

    /** What is not there at all is another check's to say. */
    private Optional<Finding> finding(Reference part, List<String> place) {
        return shelf.find(part.work())
                .filter(found -> !shelf.isPublished(part))
                .map(found -> Finding.error("lessonplan.part-unpublished", place, title(found, part.work())));
    }

    private static String title(Shelved found, WorkId id) {
        var content = found.content();
        return content.title().in(content.source()).orElse(id.value());
    }
}
