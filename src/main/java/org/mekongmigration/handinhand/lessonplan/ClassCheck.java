package org.mekongmigration.handinhand.lessonplan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.Activity.CareFor;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.Shape;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Placement;

/**
 * What a teacher ticked about her class before the lesson, and what she decided since. Nothing else is kept of the children.
 *
 * @param holds what is so in this class; empty if she was asked and nothing is
 */
public record ClassCheck(List<Circumstance> holds, List<Decision> decisions) {

    /** Asked, and nothing was ticked. */
    public static final ClassCheck NOTHING = new ClassCheck(List.of(), List.of());

    /**
     * That an activity stays where it is. It is forgotten when another one stands there.
     *
     * @param id of the placement
     * @param despite what speaks against it, or what it was adapted for
     */
    public record Decision(BlockId id, WorkId activity, List<Circumstance> despite) {
        public Decision {
            despite = List.copyOf(despite);
        }
    }

    public ClassCheck {
        holds = List.copyOf(holds);
        decisions = Shape.blocks("decisions", decisions, Decision::id);
    }

    /** In the order in which is asked. */
    public ClassCheck withHolds(Collection<Circumstance> ticked) {
        var inOrder = EnumSet.noneOf(Circumstance.class);
        inOrder.addAll(ticked);
        return new ClassCheck(List.copyOf(inOrder), decisions);
    }

    /** With one thing more decided at the placement. */
    public ClassCheck deciding(Placement placement, Collection<Circumstance> despite) {
        var all = EnumSet.noneOf(Circumstance.class);
        decision(placement).ifPresent(it -> all.addAll(it.despite()));
        all.addAll(despite);
        var others = new ArrayList<>(undecided(placement.id()).decisions);
        others.add(new Decision(placement.id(), placement.activity(), List.copyOf(all)));
        return new ClassCheck(holds, others);
    }

    public ClassCheck undecided(BlockId placement) {
        return new ClassCheck(
                holds,
                decisions.stream().filter(it -> !it.id().equals(placement)).toList());
    }

    /** What was decided about what stands there now. */
    public Optional<Decision> decision(Placement placement) {
        return decisions.stream()
                .filter(it -> it.id().equals(placement.id()) && it.activity().equals(placement.activity()))
                .findFirst();
    }

    /** For whom of this class the activity asks for care, in the activity's order. */
    Set<CareFor> care(Activity activity) {
        var concerned = EnumSet.noneOf(CareFor.class);
        holds.forEach(it -> concerned.addAll(it.care()));
        concerned.retainAll(activity.careFor());
        return concerned;
    }
}
