package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.mekongmigration.handinhand.lessonplan.LessonPlan;
import org.mekongmigration.handinhand.lessonplan.Slot;

/** What the template says about the place where the chosen activity stands. */
class SlotNote extends Div {

    SlotNote(LessonPlan plan, Slot slot) {
        addClassNames("note", "river");
        var wished = ScreenLanguage.after(plan.written(), this);
        var title = Shown.of(slot.title(), wished);
        var advice = Shown.ofProse(slot.advice(), wished);
        var heading = new H3(title.isEmpty() ? getTranslation("lessonplan.slot") : title.text());
        heading.getElement().setAttribute("lang", title.language().tag());
        add(heading);
        if (!advice.isEmpty()) {
            var words = new Paragraph(advice.text());
            words.getElement().setAttribute("lang", advice.language().tag());
            add(words);
        }
        if (slot instanceof Slot.FixedSlot) {
            var fixed = new Paragraph(getTranslation("lessonplan.slot.fixed"));
            fixed.addClassName("quiet");
            add(fixed);
        }
    }
}
