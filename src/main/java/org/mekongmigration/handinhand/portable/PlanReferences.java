package org.mekongmigration.handinhand.portable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.Edit;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.content.Reference;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.lessonplan.LessonPlan;

/**
 * What incoming works name, looked up here. A file's revision numbers are those of another installation: a plan is pinned to the
 * revisions that its activities have here.
 *
 * @param here the number of the revision to use, if there is such a work here
 */
record PlanReferences(ContentFormat format, Function<WorkId, Optional<Integer>> here) {

    Content pinned(Content work) {
        var pinned = work;
        if (work instanceof LessonPlan plan) {
            for (var stage : plan.stages()) {
                for (var placement : stage.placements()) {
                    if (placement.version() != null) {
                        var place = new Place(List.of(
                                "stages",
                                stage.id().value(),
                                "placements",
                                placement.id().value(),
                                "version"));
                        pinned = Edit.set(pinned, place, number(placement.activity()));
                    }
                }
            }
        }
        return pinned;
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

    private @Nullable Integer number(WorkId activity) {
        return here.apply(activity).orElse(null);
    }
}
