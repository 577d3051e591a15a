package org.mekongmigration.handinhand.lessonplan;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.Reference;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Placement;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.WorkFacts;
import org.mekongmigration.handinhand.work.WorkShelf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Copies of whole plans, and of activities from one plan into another. One method is one transaction. */
@Service
@Transactional
public class PlanCopying {

    /** A plan before and after something was put into it. */
    public record Put(LessonPlan before, LessonPlan after) {}

    private final WorkShelf shelf;
    private final WorkAuthoring authoring;

    PlanCopying(WorkShelf shelf, WorkAuthoring authoring) {
        this.shelf = shelf;
        this.authoring = authoring;
    }

    /** A plan of her own that begins as one that she may read. */
    public WorkFacts copy(WorkId plan, CopiedTitle titled) {
        return authoring
                .copy(
                        plan,
                        content -> content instanceof LessonPlan it
                                ? it.withTitle(titled.of(it.title())).unanswered()
                                : content)
                .work();
    }

    /**
     * Puts activities of another plan, as they are adapted there, at the end of a stage. What cannot be read any more is left
     * out.
     *
     * @param target a plan that she may edit
     */
    public Put put(WorkId target, BlockId stage, List<Placement> chosen, Supplier<BlockId> ids) {
        var opened = authoring.open(target);
        var before = opened.content(LessonPlan.class);
        var placing = new Placing(ids);
        var after = before;
        for (var placement : chosen) {
            var activity = activity(placement);
            if (activity.isPresent()) {
                after = placing.copied(after, stage, placement, activity.get());
            }
        }
        return new Put(before, authoring.save(opened, after).content(LessonPlan.class));
    }

    private Optional<Activity> activity(Placement placement) {
        return shelf.find(new Reference(Kind.ACTIVITY, placement.activity(), placement.version()))
                .map(Activity.class::cast);
    }
}
