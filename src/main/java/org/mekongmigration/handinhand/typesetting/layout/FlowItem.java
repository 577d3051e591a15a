package org.mekongmigration.handinhand.typesetting.layout;

/**
 * A box in the flow of a part.
 *
 * @param gap above it
 * @param topGap above it at the head of a page
 * @param indent from the left margin
 * @param staysWithNext as a heading does
 * @param leaving so much of a page it leaves empty at most, rather than being parted, if it fits whole on the next: 0 to 1
 * @param onRail the river runs on beside it
 * @param fresh begins a page, unless the last one would be left more than half empty
 */
record FlowItem(
        Box box,
        double gap,
        double topGap,
        double indent,
        boolean staysWithNext,
        double leaving,
        boolean onRail,
        boolean fresh) {

    static FlowItem of(Box box, double gap) {
        return new FlowItem(box, gap, Measures.FIRST_GAP, 0, false, 0, false, false);
    }

    FlowItem atTop(double other) {
        return new FlowItem(box, gap, other, indent, staysWithNext, leaving, onRail, fresh);
    }

    FlowItem indented(double other) {
        return new FlowItem(box, gap, topGap, other, staysWithNext, leaving, onRail, fresh);
    }

    FlowItem withNext() {
        return new FlowItem(box, gap, topGap, indent, true, leaving, onRail, fresh);
    }

    FlowItem kept() {
        return keptLeaving(1);
    }

    FlowItem keptLeaving(double most) {
        return new FlowItem(box, gap, topGap, indent, staysWithNext, most, onRail, fresh);
    }

    FlowItem beside(boolean rail) {
        return new FlowItem(box, gap, topGap, indent, staysWithNext, leaving, rail, fresh);
    }

    FlowItem onFreshPage(boolean other) {
        return new FlowItem(box, gap, topGap, indent, staysWithNext, leaving, onRail, other);
    }

    FlowItem holding(Box other) {
        return new FlowItem(other, gap, topGap, indent, staysWithNext, 0, onRail, false);
    }
}
