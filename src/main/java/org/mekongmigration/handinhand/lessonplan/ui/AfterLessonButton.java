package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.function.Supplier;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.lessonplan.Lesson;

/** Opens what a teacher says after the lesson, of a plan of hers or of one that she reads. */
class AfterLessonButton extends Button {

    AfterLessonButton(PlanWorkshop workshop, Supplier<Lesson> lesson) {
        setText(getTranslation("lessonplan.after"));
        setIcon(Glyph.CLOCK.icon());
        addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        addClickListener(click -> new AfterLessonDialog(workshop, lesson.get()).open());
    }
}
