package org.mekongmigration.handinhand.portable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.Edit;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.content.Reference;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.lessonplan.LessonPack;
import org.mekongmigration.handinhand.lessonplan.LessonPlan;

/**
 * What incoming works name, looked up here. A file's revision numbers are those of another installation: a plan is pinned to the
 * revisions that its activities and books have here, a pack to those of its plans; other numbers of there are dropped.
 *
 * @param here the number of the revision to use, if there is such a work here
 */
record PlanReferences(ContentFormat format, Function<WorkId, Optional<Integer>> here) {

    Content pinned(Content work) {
        var pinned = work;
        switch (work) {
            case LessonPlan plan -> {
                for (var stage : plan.stages()) {
                    for (var placement : stage.placements()) {
                        pinned = pinned(pinned, stage, placement);
                    }
                }
            }
            case LessonPack pack -> {
                for (var packed : pack.plans()) {
                    if (packed.version() != null) {
                        var place = new Place(List.of("plans", packed.id().value(), "version"));
                        pinned = Edit.set(pinned, place, number(packed.plan()));
                    }
                }
            }
            default -> {}
        }
        var began = pinned.basedOn();
        return began == null ? pinned : Edit.set(pinned, new Place(List.of("based-on")), began.elsewhere());
    }

    private Content pinned(Content plan, LessonPlan.Stage stage, LessonPlan.Placement placement) {
        var path = List.of(
                "stages", stage.id().value(), "placements", placement.id().value());
        var pinned = plan;
        if (placement.version() != null) {
            pinned = Edit.set(pinned, inside(path, "version"), number(placement.activity()));
        }
        if (placement.passedOver() != null) {
            pinned = Edit.set(pinned, inside(path, "passed-over"), null);
        }
        var book = placement.book();
        if (book != null && book.version() != null) {
            pinned = Edit.set(pinned, inside(path, "book", "version"), number(book.work()));
        }
        return pinned;
    }

    private static Place inside(List<String> path, String... keys) {
        return new Place(Stream.concat(path.stream(), Stream.of(keys)).toList());
    }

    /** Works that this one names and that are not here. */
    List<WorkId> missing(Content work) {
        var missing = new ArrayList<WorkId>();
        format.references(work).stream()
                .map(Reference::work)
                .distinct()
                .filter(id -> here.apply(id).isEmpty())
                .forEach(missing::add);
        return missing;
    }

    private @Nullable Integer number(WorkId id) {
        return here.apply(id).orElse(null);
    }
}
