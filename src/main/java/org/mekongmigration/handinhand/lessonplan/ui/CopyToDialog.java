package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.design.ErrorNotice;
import org.mekongmigration.handinhand.design.NamedSelect;
import org.mekongmigration.handinhand.lessonplan.AdaptedActivity;
import org.mekongmigration.handinhand.lessonplan.Lesson;
import org.mekongmigration.handinhand.lessonplan.LessonPlan;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Placement;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Stage;
import org.mekongmigration.handinhand.work.WorkCard;
import org.mekongmigration.handinhand.work.WorkRejected;
import org.mekongmigration.handinhand.work.ui.WorkWords;

/** Puts activities of a lesson, as they are adapted there, into another lesson that she may edit. */
class CopyToDialog extends Dialog {

    private static final Set<Kind> PLAN = Set.of(Kind.LESSON_PLAN);

    private final PlanWorkshop workshop;
    private final Lesson from;
    private final @Nullable Consumer<List<BlockId>> takeOut;
    private final CheckboxGroup<AdaptedActivity> which = new CheckboxGroup<>();
    private final ComboBox<WorkCard> plan = new ComboBox<>();
    private final NamedSelect<Stage> stage = new NamedSelect<>();
    private final Checkbox cut = new Checkbox();
    private final Button copy = new Button("", click -> copy());
    private @Nullable LessonPlan target;

    /**
     * @param chosen the activity that is copied unless she chooses others
     * @param takeOut takes activities out of the lesson that they stand in; absent where she may not
     */
    CopyToDialog(
            PlanWorkshop workshop, Lesson from, @Nullable BlockId chosen, @Nullable Consumer<List<BlockId>> takeOut) {
        this.workshop = workshop;
        this.from = from;
        this.takeOut = takeOut;
        setHeaderTitle(getTranslation("lessonplan.copy-to.title"));
        addClassName("copy-to-dialog");
        which.setLabel(getTranslation("lessonplan.copy-to.which"));
        which.setItems(from.timed().stream()
                .flatMap(it -> it.placements().stream())
                .flatMap(it -> from.activity(it.placement().id()).stream())
                .toList());
        which.setItemLabelGenerator(this::title);
        which.setRenderer(new ComponentRenderer<>(this::name));
        which.select(which.getListDataView()
                .getItems()
                .filter(it -> chosen == null || it.placement().id().equals(chosen))
                .toList());
        which.addValueChangeListener(change -> ready());
        plan.setLabel(getTranslation("lessonplan.copy-to.plan"));
        plan.setPlaceholder(getTranslation("lessonplan.copy-to.plan.which"));
        plan.setItemLabelGenerator(this::title);
        plan.setItems(query ->
                workshop
                        .shelf()
                        .toEdit(PLAN, query.getFilter().orElse(""), query.getPage(), query.getPageSize())
                        .stream()
                        .filter(it -> !it.work().id().equals(from.plan().id())));
        plan.addValueChangeListener(change -> chosen(change.getValue()));
        stage.setLabel(getTranslation("lessonplan.copy-to.stage"));
        stage.setItemLabelGenerator(this::name);
        stage.addValueChangeListener(change -> ready());
        cut.setLabel(getTranslation("lessonplan.copy-to.cut"));
        cut.setVisible(takeOut != null);
        var fields = new Div(new Paragraph(getTranslation("lessonplan.copy-to.how")), which, plan, stage, cut);
        fields.addClassName("fields");
        add(fields);
        copy.setText(getTranslation("lessonplan.copy-to.do"));
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("design.cancel"), click -> close()), copy);
        ready();
    }

    private void chosen(@Nullable WorkCard card) {
        target = card == null ? null : read(card.work().id());
        stage.setItems(target == null ? List.of() : target.stages());
        stage.setValue(target == null ? null : target.stages().getFirst());
        ready();
    }

    private @Nullable LessonPlan read(WorkId id) {
        try {
            return workshop.authoring().open(id).content(LessonPlan.class);
        } catch (WorkRejected e) {
            WorkWords.tell(e, this);
            return null;
        }
    }

    private void ready() {
        stage.setVisible(target != null);
        copy.setEnabled(target != null
                && stage.getValue() != null
                && !which.getSelectedItems().isEmpty());
    }

    private void copy() {
        var into = target;
        if (into == null) {
            return;
        }
        var chosen = which.getListDataView()
                .getItems()
                .filter(which::isSelected)
                .map(AdaptedActivity::placement)
                .toList();
        try {
            var put = workshop.copying()
                    .put(
                            into.id(),
                            stage.getValue().id(),
                            chosen,
                            workshop.placing().ids());
            PutElsewhere.here().remember(into.id(), put);
        } catch (WorkRejected e) {
            WorkWords.tell(e, this);
            return;
        }
        if (takeOut != null && cut.getValue()) {
            takeOut.accept(chosen.stream().map(Placement::id).toList());
        }
        close();
        ErrorNotice.tell(getTranslation("lessonplan.copy-to.done", chosen.size(), title(plan.getValue())));
    }

    private String name(@Nullable Stage shown) {
        return shown == null || target == null ? "" : StageNames.of(this, target, shown.id());
    }

    private Span name(AdaptedActivity activity) {
        var title = Shown.of(
                activity.activity().title(), ScreenLanguage.after(from.plan().written(), this));
        var name = new Span(title.text());
        name.getElement().setAttribute("lang", title.language().tag());
        return name;
    }

    private String title(AdaptedActivity activity) {
        return name(activity).getText();
    }

    private String title(@Nullable WorkCard card) {
        if (card == null) {
            return "";
        }
        var title = Shown.of(card.title(), List.of(ScreenLanguage.of(this)));
        return title.isEmpty() ? getTranslation("lessonplan.untitled") : title.text();
    }
}
