package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import java.util.stream.Collectors;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Objective;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Placement;
import org.mekongmigration.handinhand.lessonplan.Objectives;

/** Choosing which activities of the lesson serve an objective. */
class ServedByDialog extends Dialog {

    private final PlanDesk desk;
    private final CheckboxGroup<BlockId> serving = new CheckboxGroup<>();

    ServedByDialog(PlanDesk desk, Objective objective) {
        this.desk = desk;
        setHeaderTitle(getTranslation("lessonplan.served-by.title"));
        addClassName("served-by-dialog");
        var words = Shown.of(objective.text(), ScreenLanguage.after(desk.plan().written(), this));
        var text = new Paragraph(words.text());
        text.getElement().setAttribute("lang", words.language().tag());
        serving.setLabel(getTranslation("lessonplan.served-by.which"));
        serving.setItems(desk.plan().placements().stream().map(Placement::id).toList());
        serving.setItemLabelGenerator(this::title);
        serving.setValue(Set.copyOf(objective.servedBy().stream()
                .filter(desk.plan().placements().stream().map(Placement::id).collect(Collectors.toSet())::contains)
                .toList()));
        add(text, serving);
        var done = new Button(getTranslation("lessonplan.class.done"), click -> {
            desk.change(plan -> new Objectives(plan).served(objective.id(), serving.getValue()));
            close();
        });
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("design.cancel"), click -> close()), done);
    }

    private String title(BlockId placement) {
        return desk.lesson()
                .activity(placement)
                .map(it -> Shown.of(
                                it.activity().title(),
                                ScreenLanguage.after(desk.plan().written(), this))
                        .text())
                .orElseGet(() -> getTranslation("lessonplan.gone"));
    }
}
