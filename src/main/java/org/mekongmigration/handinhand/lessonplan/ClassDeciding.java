package org.mekongmigration.handinhand.lessonplan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.AddedStep;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Placement;

/** What a teacher answers and decides in the check before her lesson. Every method gives a new plan. */
public record ClassDeciding(LessonPlan plan) {

    public LessonPlan answered(Collection<Circumstance> holds) {
        return checked(it -> it.withHolds(holds));
    }

    /** The activity stays as it is; its caution is printed. */
    public LessonPlan kept(ClassProposal proposal) {
        return checked(it -> it.deciding(proposal.adapted().placement(), proposal.open()));
    }

    /**
     * The activity's own variation comes in as a step at the beginning, in every language that it has; there the teacher can
     * rewrite it or take it out as any step of hers.
     *
     * @param title of the step, as "No copier"
     */
    public LessonPlan adapted(ClassProposal proposal, Circumstance reason, BlockId step, Localized<String> title) {
        var variation = proposal.variation(reason);
        if (variation.isEmpty()) {
            return plan;
        }
        var placement = proposal.adapted().placement();
        var way = new AddedStep(
                step, null, title, null, Localized.empty(), variation.get().text(), Localized.empty());
        var decided = checked(it -> it.deciding(placement, List.of(reason)));
        return decided.withStages(new Stages(decided.stages())
                .changed(placement.id(), it -> it.withAdded(first(way, it)))
                .inOrder());
    }

    /** What was decided there is open again; what was changed in the lesson stays. */
    public LessonPlan reopened(BlockId placement) {
        return checked(it -> it.undecided(placement));
    }

    private static List<AddedStep> first(AddedStep step, Placement placement) {
        var added = new ArrayList<>(placement.added());
        added.addFirst(step);
        return added;
    }

    private LessonPlan checked(UnaryOperator<ClassCheck> change) {
        var was = plan.schoolClass().check();
        return plan.withSchoolClass(plan.schoolClass().withCheck(change.apply(was == null ? ClassCheck.NOTHING : was)));
    }
}
