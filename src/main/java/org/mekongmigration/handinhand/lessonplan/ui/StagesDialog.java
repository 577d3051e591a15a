package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.IconButton;
import org.mekongmigration.handinhand.design.OrderedList;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.language.Translation;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Stage;

/** The stages of the lesson: named, put in order, added, taken out. What stands in a stage goes on to its neighbour. */
class StagesDialog extends Dialog {

    private final PlanDesk desk;
    private final OrderedList<Stage> list;

    StagesDialog(PlanDesk desk) {
        this.desk = desk;
        setHeaderTitle(getTranslation("lessonplan.stages.title"));
        addClassName("stages-dialog");
        list = new OrderedList<>(it -> StageNames.of(this, it, wished()).text(), this::row, (from, to) -> {
            var stage = desk.plan().stages().get(from);
            desk.stages(it -> it.stageMoved(stage.id(), Integer.signum(to - from)));
            show();
        });
        add(list, new Button(getTranslation("lessonplan.stages.add"), Glyph.PLUS.icon(), click -> add()));
        getFooter().add(new Button(getTranslation("design.close"), click -> close()));
        show();
    }

    private void show() {
        list.show(desk.plan().stages());
    }

    private Component row(Stage stage) {
        var name = new TextField();
        name.setAriaLabel(getTranslation("lessonplan.stages.name"));
        name.setValue(StageNames.of(this, stage, wished()).text());
        name.setMaxLength(60);
        name.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                rename(stage, change.getValue());
            }
        });
        var remove = new IconButton(Glyph.BIN, getTranslation("lessonplan.stages.remove", name.getValue()), click -> {
            desk.stages(it -> it.withoutStage(stage.id()));
            show();
        });
        remove.setEnabled(desk.plan().stages().size() > 1);
        var row = new Div(name, remove);
        row.addClassName("row");
        return row;
    }

    private void rename(Stage stage, String name) {
        Localized<String> title = name.isBlank()
                ? Localized.empty()
                : stage.title().with(desk.plan().written(), Translation.plain(name));
        desk.stages(it -> it.titled(stage.id(), title));
        show();
    }

    private void add() {
        var name = Localized.of(desk.plan().written(), getTranslation("lessonplan.stage.other"));
        var stage = new Stage(desk.newId(), name, null, Localized.empty(), List.of(), List.of());
        desk.stages(it -> it.withStage(stage));
        show();
    }

    private List<Language> wished() {
        return ScreenLanguage.after(desk.plan().written(), this);
    }
}
