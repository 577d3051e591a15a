package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Set;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.lessonplan.Circumstance;
import org.mekongmigration.handinhand.lessonplan.ClassDeciding;
import org.mekongmigration.handinhand.lessonplan.ClassProposal;

/**
 * The check before the lesson: what the class is like, and what that means for each activity. Every proposal is taken by one
 * press and can be taken back; none is taken by itself.
 */
class ClassCheckDialog extends Dialog {

    private final PlanDesk desk;
    private final ProposedActivities proposed;
    private final CheckboxGroup<Circumstance> holds = new CheckboxGroup<>();
    private final H3 heading = new H3();
    private final Div proposals = new Div();
    private final Button undo;
    private int steps;

    ClassCheckDialog(PlanDesk desk, ProposedActivities proposed) {
        this.desk = desk;
        this.proposed = proposed;
        setHeaderTitle(getTranslation("lessonplan.caution"));
        addClassName("class-check");
        holds.setLabel(getTranslation("lessonplan.check.what"));
        holds.setHelperText(getTranslation("lessonplan.check.nobody"));
        holds.setItems(Circumstance.values());
        holds.setItemLabelGenerator(it -> CircumstanceWords.of(it, this));
        holds.setValue(answered());
        holds.addValueChangeListener(change -> {
            if (!change.getValue().equals(answered())) {
                step(() -> desk.change(plan -> new ClassDeciding(plan).answered(change.getValue())));
            }
        });
        heading.getElement().setAttribute("tabindex", "-1");
        // a heading that is a status would be no heading any more
        var status = new Div(heading);
        status.getElement().setAttribute("role", "status");
        add(holds, status, proposals);
        undo = new Button(getTranslation("work.undo"), Glyph.UNDO.icon(), click -> takeBack());
        var done = new Button(getTranslation("lessonplan.step.done"), click -> {
            if (desk.plan().schoolClass().check() == null) {
                // asked, and nothing is so: that is an answer too
                desk.change(plan -> new ClassDeciding(plan).answered(List.of()));
            }
            close();
        });
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(undo, done);
        show();
    }

    private Set<Circumstance> answered() {
        var check = desk.plan().schoolClass().check();
        return check == null ? Set.of() : Set.copyOf(check.holds());
    }

    private void step(Runnable change) {
        var before = desk.plan();
        change.run();
        if (!desk.plan().equals(before)) {
            steps++;
        }
        show();
    }

    private void takeBack() {
        steps--;
        desk.undo();
        holds.setValue(answered());
        show();
        if (steps == 0) {
            heading.getElement().callJsFunction("focus");
        }
    }

    private void show() {
        var all = ClassProposal.of(desk.lesson());
        var open = all.stream().filter(ClassProposal::isOpen).count();
        heading.setText(words(all, open));
        proposals.removeAll();
        all.stream().filter(ClassProposal::isOpen).forEach(it -> proposals.add(card(it)));
        all.stream().filter(it -> !it.isOpen()).forEach(it -> proposals.add(card(it)));
        undo.setEnabled(steps > 0);
    }

    private String words(List<ClassProposal> all, long open) {
        if (holds.getValue().isEmpty()) {
            return getTranslation("lessonplan.check.tick");
        }
        if (all.isEmpty()) {
            return getTranslation("lessonplan.check.none");
        }
        return open == 0 ? getTranslation("lessonplan.check.decided") : getTranslation("lessonplan.check.open", open);
    }

    private ProposalCard card(ClassProposal proposal) {
        return new ProposalCard(desk, proposed, proposal, change -> {
            step(change);
            // the button that was pressed is gone
            heading.getElement().callJsFunction("focus");
        });
    }
}
