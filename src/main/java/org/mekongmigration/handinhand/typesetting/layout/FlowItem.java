package org.mekongmigration.handinhand.typesetting.layout;

/**
 * A box in the flow of a part.
 *
 * @param gap above it
 * @param topGap above it at the head of a page
 * @param indent from the left margin
 * @param staysWithNext as a heading does
 * @param whole goes to the next page rather than being parted, if it fits there
 * @param onRail the river runs on beside it
 * @param fresh begins a page, unless the last one would be left more than half empty
 */
record FlowItem(
        Box box,
        double gap,
        double topGap,
        double indent,
        boolean staysWithNext,
        boolean whole,
        boolean onRail,
        boolean fresh) {

    static FlowItem of(Box box, double gap) {
        return new FlowItem(box, gap, Measures.FIRST_GAP, 0, false, false, false, false);
    }

    FlowItem atTop(double other) {
        return new FlowItem(box, gap, other, indent, staysWithNext, whole, onRail, fresh);
    }

    FlowItem indented(double other) {
        return new FlowItem(box, gap, topGap, other, staysWithNext, whole, onRail, fresh);
    }

    FlowItem withNext() {
        return new FlowItem(box, gap, topGap, indent, true, whole, onRail, fresh);
    }

    FlowItem kept() {
        return new FlowItem(box, gap, topGap, indent, staysWithNext, true, onRail, fresh);
    }

    FlowItem beside(boolean rail) {
        return new FlowItem(box, gap, topGap, indent, staysWithNext, whole, rail, fresh);
    }

    FlowItem onFreshPage(boolean other) {
        return new FlowItem(box, gap, topGap, indent, staysWithNext, whole, onRail, other);
    }

    FlowItem holding(Box other) {
        return new FlowItem(other, gap, topGap, indent, staysWithNext, false, onRail, false);
    }
}
