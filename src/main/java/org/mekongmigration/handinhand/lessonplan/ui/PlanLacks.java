package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.lessonplan.LessonPlan;
import org.mekongmigration.handinhand.work.ui.FindingList;

/** What the plan still lacks, and what would go wrong on its paper: a button says how many things, and opens them, each with a jump to its place and what mends it. */
class PlanLacks extends Div {

    private static final String OF_PLANS = "lessonplan.";

    private final PlanDesk desk;
    private final PlannedActivities activities;
    private final PlanFindingNames names;
    private final LessonOnPaper paper;
    private final Div doors = new Div();
    private final Button count = new Button();
    private final Section panel = new Section();
    private final FindingList list;
    /** By what is shown of them. */
    private Map<Finding, Finding> found = Map.of();

    PlanLacks(
            PlanDesk desk,
            PlannedActivities activities,
            ProposedActivities proposed,
            LessonOnPaper paper,
            PlanDoors ways) {
        this.desk = desk;
        this.activities = activities;
        this.paper = paper;
        names = new PlanFindingNames(desk, activities, this);
        var mends = new PlanMends(desk, activities, proposed, ways, this, this::mended);
        list = new FindingList(ways::go, named -> mends.of(found.getOrDefault(named, named)));
        addClassName("plan-lacks");
        count.addThemeVariants(ButtonVariant.SMALL);
        count.addClickListener(click -> open(!panel.isVisible()));
        doors.add(count);
        doors.addClassName("doors");
        panel.setAriaLabel(getTranslation("lessonplan.lacks.title"));
        panel.add(list);
        add(doors, panel);
        open(false);
    }

    /** Another door in the same row. */
    void beside(Component door) {
        doors.addComponentAsFirst(door);
    }

    void show() {
        var now = new LinkedHashMap<Finding, Finding>();
        LessonPlan.KIND.findings(desk.plan(), activities).stream()
                // what concerns publishing is told where one publishes
                .filter(it -> it.id().startsWith(OF_PLANS))
                .forEach(it -> now.put(names.named(it), it));
        paper.findings(desk.plan()).forEach(it -> now.put(names.onPaper(it), it));
        var same = now.equals(found) && !count.getText().isEmpty();
        found = now;
        count.setText(
                found.isEmpty()
                        ? getTranslation("lessonplan.lacks.none")
                        : getTranslation("lessonplan.lacks", found.size()));
        // of an empty page there is nothing to say
        count.setVisible(!found.isEmpty() || !desk.plan().placements().isEmpty());
        count.setIcon((found.isEmpty() ? Glyph.CHECK : Glyph.INFO).icon());
        if (panel.isVisible() && !same) {
            list.show(List.copyOf(found.keySet()));
        }
    }

    private void open(boolean wanted) {
        panel.setVisible(wanted);
        count.getElement().setAttribute("aria-expanded", String.valueOf(wanted));
        if (wanted) {
            list.show(List.copyOf(found.keySet()));
        }
    }

    /** What was mended is gone from the list, and the button with it. */
    private void mended() {
        count.focus();
    }
}
