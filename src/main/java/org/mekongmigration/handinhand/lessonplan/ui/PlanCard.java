package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.mekongmigration.handinhand.design.Colour;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.KindCard;
import org.mekongmigration.handinhand.design.ShownTime;
import org.mekongmigration.handinhand.lessonplan.LessonPlanRoutes;
import org.mekongmigration.handinhand.work.WorkCard;
import org.mekongmigration.handinhand.work.ui.ShareButton;

/** A plan in the list. */
class PlanCard extends Composite<Div> {

    PlanCard(WorkCard plan, Runnable copy) {
        var screen = ScreenLanguage.of(this);
        var title = Shown.of(plan.title(), List.of(screen));
        var words = title.isEmpty() ? getTranslation("lessonplan.untitled") : title.text();
        var card = new KindCard(
                        Colour.RIVER,
                        words,
                        title.language(),
                        LessonPlanRoutes.builder(plan.work().id()))
                .line(getTranslation("lessonplan.list.touched", touched(plan)), screen);
        if (!plan.rights().edit()) {
            plan.owner().ifPresent(it -> card.line(getTranslation("lessonplan.list.by", it), screen));
        }
        var button = new Button(getTranslation("lessonplan.copy"), Glyph.COPY.icon(), click -> copy.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation("lessonplan.copy.of", words));
        if (plan.rights().edit()) {
            card.actions(button, ShareButton.of(plan.work().id(), words));
        } else {
            card.actions(button);
        }
        getContent().add(card);
    }

    private static String touched(WorkCard plan) {
        return ShownTime.of(plan.work().touchedAt(), UI.getCurrent());
    }
}
