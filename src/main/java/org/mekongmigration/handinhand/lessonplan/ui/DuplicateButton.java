package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.lessonplan.LessonPlan;
import org.mekongmigration.handinhand.work.ui.Desk;

/** Makes a second lesson of the open one, as it is now, and goes there. */
class DuplicateButton extends Button {

    DuplicateButton(PlanWorkshop workshop, Desk<LessonPlan> saved) {
        setText(getTranslation("lessonplan.duplicate"));
        setIcon(Glyph.COPY.icon());
        addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        addClickListener(click -> {
            saved.keep();
            workshop.copyPlan(saved.opened().id(), this);
        });
    }
}
