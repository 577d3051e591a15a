package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.mekongmigration.handinhand.activity.ActivityRoutes;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.design.ErrorNotice;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.lessonplan.AdaptedActivity;
import org.mekongmigration.handinhand.lessonplan.CopiedTitle;
import org.mekongmigration.handinhand.lessonplan.LessonPlanRoutes;
import org.mekongmigration.handinhand.lessonplan.OwnActivity;
import org.mekongmigration.handinhand.lessonplan.Slots;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.ui.ReturnAddress;

/** Her own activity is opened to write on, and back; somebody else's, as she adapted it, is made one of her own. */
class OwnOfPlacement extends Div {

    private final PlanWorkshop workshop;
    private final PlanDesk desk;
    private final Button edit;
    private final Button make;
    private final Paragraph why = new Paragraph(getTranslation("lessonplan.own.make.why"));

    OwnOfPlacement(PlanWorkshop workshop, PlanDesk desk, boolean own) {
        this.workshop = workshop;
        this.desk = desk;
        addClassName("own-of-placement");
        edit = new Button(getTranslation("lessonplan.own.edit"), Glyph.PENCIL.icon(), click -> edit());
        make = new Button(getTranslation("lessonplan.own.make"), Glyph.LEAF.icon(), click -> make());
        edit.addThemeVariants(ButtonVariant.SMALL);
        make.addThemeVariants(ButtonVariant.SMALL);
        edit.setVisible(own);
        why.addClassName("quiet");
        add(edit, make, why);
    }

    void show(AdaptedActivity selected) {
        var placement = selected.placement();
        var offered = selected.adaptations() > (placement.note().isEmpty() ? 0 : 1)
                && !new Slots(desk.plan()).holds(placement.id());
        make.setVisible(offered);
        why.setVisible(offered);
        setVisible(offered || edit.isVisible());
    }

    private void edit() {
        desk.selected().ifPresent(selected -> {
            var here = LessonPlanRoutes.builder(desk.plan().id());
            var back = new ReturnAddress(here, selected.placement().id().value());
            UI.getCurrent().navigate(ActivityRoutes.editor(selected.activity().id()), back.parameters());
        });
    }

    private void make() {
        desk.selected().ifPresent(selected -> {
            var reader = ScreenLanguage.of(this);
            var title = new CopiedTitle(
                            reader,
                            (language, words) -> getTranslation(
                                    Locale.forLanguageTag(language.tag()), "lessonplan.own.adapted", words))
                    .of(selected.activity().title());
            WorkId id = WorkAuthoring.freshId();
            var own = new OwnActivity(id, workshop.person().name(), desk.plan().written()).of(selected, title);
            var made = workshop.authoring().create(own);
            desk.adapt(selected, null, at -> at.replaced(id, made.work().head()));
            ErrorNotice.tell(getTranslation("lessonplan.own.made"));
        });
    }
}
