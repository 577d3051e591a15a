package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.design.Colour;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.KindCard;
import org.mekongmigration.handinhand.design.Pill;
import org.mekongmigration.handinhand.design.ShownTime;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.lessonplan.LessonPack;
import org.mekongmigration.handinhand.lessonplan.LessonPlanRoutes;
import org.mekongmigration.handinhand.work.Shelved;
import org.mekongmigration.handinhand.work.WorkCard;

/** A set of lessons in a list. */
class PackCard extends Composite<Div> {

    private final PlanWorkshop workshop;

    /** One of hers or of a colleague. */
    PackCard(PlanWorkshop workshop, WorkCard pack) {
        this.workshop = workshop;
        var screen = ScreenLanguage.of(this);
        var card = card(pack.work().id(), pack.title())
                .line(
                        getTranslation(
                                "lessonplan.list.touched",
                                ShownTime.of(pack.work().touchedAt(), UI.getCurrent())),
                        screen);
        if (!pack.rights().edit()) {
            pack.owner().ifPresent(it -> card.line(getTranslation("lessonplan.list.by", it), screen));
        }
        card.actions(copy(pack.work().id(), pack.title()));
        getContent().add(card);
    }

    /** One that is there for everybody. */
    PackCard(PlanWorkshop workshop, Shelved found) {
        this.workshop = workshop;
        var pack = found.content(LessonPack.class);
        var card = card(pack.id(), pack.title());
        var teaser = Shown.of(pack.teaser(), List.of(ScreenLanguage.of(this)));
        if (!teaser.isEmpty()) {
            card.line(teaser.text(), teaser.language());
        }
        card.pills(new Pill(getTranslation("lessonplan.pack.count", pack.plans().size()), Colour.RIVER));
        card.actions(copy(pack.id(), pack.title()));
        getContent().add(card);
    }

    private KindCard card(WorkId id, Localized<String> title) {
        var shown = Shown.of(title, List.of(ScreenLanguage.of(this)));
        return new KindCard(Colour.RIVER, named(title), shown.language(), LessonPlanRoutes.pack(id));
    }

    private String named(Localized<String> title) {
        var shown = Shown.of(title, List.of(ScreenLanguage.of(this)));
        return shown.isEmpty() ? getTranslation("lessonplan.untitled") : shown.text();
    }

    private Button copy(WorkId id, Localized<String> title) {
        var button = new Button(getTranslation("lessonplan.copy"), Glyph.COPY.icon(), click -> workshop.copyPack(id));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation("lessonplan.copy.of", named(title)));
        return button;
    }
}
