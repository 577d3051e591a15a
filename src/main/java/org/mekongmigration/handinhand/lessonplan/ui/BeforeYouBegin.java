package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.lessonplan.ClassProposal;

/** The way to the check before the lesson. To a lesson begun from a template it is offered until it is answered. */
class BeforeYouBegin extends Div {

    private final PlanDesk desk;
    private final ProposedActivities proposed;
    private final Button door = new Button("", Glyph.HEART.icon(), click -> open());
    private boolean later;

    BeforeYouBegin(PlanDesk desk, ProposedActivities proposed) {
        this.desk = desk;
        this.proposed = proposed;
        addClassName("begin-offer");
        door.addThemeVariants(ButtonVariant.SMALL);
        var answer = new Button(getTranslation("lessonplan.check.offer.answer"), click -> open());
        answer.addThemeVariants(ButtonVariant.SMALL);
        var notNow = new Button(getTranslation("lessonplan.check.offer.later"), click -> {
            later = true;
            show();
            door.focus();
        });
        notNow.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        var ways = new Div(answer, notNow);
        ways.addClassName("ways");
        add(Glyph.HEART.icon(), new Span(getTranslation("lessonplan.check.offer")), ways);
    }

    /** The button that stands beside the other facts of the lesson, with the number of what is not decided. */
    Button door() {
        return door;
    }

    void show() {
        var open = ClassProposal.of(desk.lesson()).stream()
                .filter(ClassProposal::isOpen)
                .count();
        door.setText(open == 0 ? getTranslation("lessonplan.caution") : getTranslation("lessonplan.check.door", open));
        door.getElement().getClassList().set("wanted", open > 0);
        setVisible(!later
                && desk.plan().template() != null
                && desk.plan().schoolClass().check() == null);
    }

    private void open() {
        new ClassCheckDialog(desk, proposed).open();
    }
}
