package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.IconButton;
import org.mekongmigration.handinhand.design.NamedSelect;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Stage;
import org.mekongmigration.handinhand.lessonplan.Stages;

/** The buttons on the chosen activity: up, down, to another stage; what a drag does, without one. */
class PlanTools extends Div {

    private final PlanDesk desk;
    private final IconButton up;
    private final IconButton down;
    private final Select<BlockId> toStage = new NamedSelect<>();
    private final Span moved;
    private List<Stage> stages = List.of();

    /** @param moved says to who cannot see it where the activity is now */
    PlanTools(PlanDesk desk, Span moved, Runnable openInspector, Runnable copyTo) {
        this.desk = desk;
        this.moved = moved;
        addClassName("plan-tools");
        up = new IconButton(Glyph.UP, getTranslation("lessonplan.up"), click -> move(true));
        down = new IconButton(Glyph.DOWN, getTranslation("lessonplan.down"), click -> move(false));
        toStage.setAriaLabel(getTranslation("lessonplan.to-stage"));
        toStage.setTooltipText(getTranslation("lessonplan.to-stage"));
        toStage.setItemLabelGenerator(this::nameOf);
        toStage.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                moveTo(change.getValue());
            }
        });
        var adapt = new Button(getTranslation("lessonplan.adapt"), click -> openInspector.run());
        adapt.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        adapt.addClassName("adapt");
        var copy = new IconButton(Glyph.COPY, getTranslation("lessonplan.copy-to"), click -> copyTo.run());
        add(up, down, toStage, copy, adapt);
    }

    void show() {
        var placement = desk.selectedPlacement().orElse(null);
        if (placement == null) {
            return;
        }
        var all = new Stages(desk.plan().stages());
        up.setEnabled(!all.movedUp(placement).equals(all));
        down.setEnabled(!all.movedDown(placement).equals(all));
        if (!stages.equals(desk.plan().stages())) {
            stages = desk.plan().stages();
            toStage.setItems(all.inOrder().stream().map(Stage::id).toList());
        }
        all.stageOf(placement).ifPresent(here -> toStage.setValue(here.id()));
    }

    private void moveTo(BlockId stage) {
        desk.selectedPlacement().ifPresent(placement -> {
            desk.stages(it -> it.moved(placement, stage, Integer.MAX_VALUE));
            say(placement);
        });
    }

    private String nameOf(BlockId id) {
        return StageNames.of(this, desk.plan(), id);
    }

    private void move(boolean upwards) {
        desk.selectedPlacement().ifPresent(placement -> {
            desk.stages(it -> upwards ? it.movedUp(placement) : it.movedDown(placement));
            say(placement);
            if (upwards && !up.isEnabled()) {
                down.focus();
            } else if (!upwards && !down.isEnabled()) {
                up.focus();
            }
        });
    }

    private void say(BlockId placement) {
        var wished = ScreenLanguage.after(desk.plan().written(), this);
        var all = new Stages(desk.plan().stages());
        all.stageOf(placement).ifPresent(stage -> {
            var title = desk.lesson()
                    .activity(placement)
                    .map(it -> Shown.of(it.activity().title(), wished).text())
                    .orElse("");
            var at = stage.placements().stream().map(it -> it.id()).toList().indexOf(placement) + 1;
            moved.setText(getTranslation(
                    "lessonplan.moved",
                    title,
                    StageNames.of(this, stage, wished).text(),
                    at,
                    stage.placements().size()));
        });
    }
}
