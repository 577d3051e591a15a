package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.LanguageName;
import org.mekongmigration.handinhand.design.MinutesField;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.lessonplan.OwnActivity;
import org.mekongmigration.handinhand.work.WorkAuthoring;

/** A new activity of the teacher's own, written without leaving the lesson. What she has typed stays until it is written. */
class WriteActivityDialog extends Dialog {

    private static final int USUAL = 15;
    private static final int LONGEST_TITLE = 300;

    private final PlanWorkshop workshop;
    private final PlanDesk desk;
    private final Runnable written;
    private final Language language;
    private final TextField title = new TextField();
    private final MinutesField minutes;
    private final OrderedList list = new OrderedList();
    private final List<WrittenStep> steps = new ArrayList<>();

    /** @param written told when the activity is in the lesson */
    WriteActivityDialog(PlanWorkshop workshop, PlanDesk desk, Runnable written) {
        this.workshop = workshop;
        this.desk = desk;
        this.written = written;
        language = desk.plan().written();
        setHeaderTitle(getTranslation("lessonplan.own.title"));
        addClassName("write-activity");
        setCloseOnOutsideClick(false);
        title.setLabel(getTranslation("lessonplan.own.name"));
        title.setMaxLength(LONGEST_TITLE);
        title.setRequiredIndicatorVisible(true);
        title.setErrorMessage(getTranslation("lessonplan.own.name.missing"));
        minutes = new MinutesField(getTranslation("lessonplan.minutes.label"), 1, MinutesOfPlacement.LONGEST);
        minutes.setValue(USUAL);
        var how = new Paragraph(getTranslation("lessonplan.own.how"));
        var head = new Div(how, LanguageName.chip(language), title, minutes);
        head.addClassName("fields");
        list.addClassName("written-steps");
        list.getElement().setAttribute("role", "list");
        var add = new Button(
                getTranslation("lessonplan.own.step.add"),
                Glyph.PLUS.icon(),
                click -> addStep().focus());
        add.addThemeVariants(ButtonVariant.SMALL);
        add(head, new H3(getTranslation("lessonplan.steps")), list, add);
        var put = new Button(getTranslation("lessonplan.own.put"), click -> put());
        put.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("design.cancel"), click -> close()), put);
        addStep();
    }

    private WrittenStep addStep() {
        var step = new WrittenStep(this::remove);
        steps.add(step);
        list.add(new ListItem(step));
        number();
        return step;
    }

    private void remove(WrittenStep step) {
        steps.remove(step);
        step.getParent().ifPresent(item -> item.removeFromParent());
        number();
        title.focus();
    }

    private void number() {
        for (var index = 0; index < steps.size(); index++) {
            steps.get(index).number(index + 1, steps.size());
        }
    }

    private void put() {
        var usual = minutes.getValue();
        title.setInvalid(title.isEmpty() || title.getValue().isBlank());
        if (title.isInvalid() || minutes.isInvalid() || usual == null) {
            title.focus();
            return;
        }
        var person = workshop.person();
        var activity = new OwnActivity(WorkAuthoring.freshId(), person.name(), language)
                .written(
                        title.getValue(),
                        usual,
                        steps.stream().map(WrittenStep::typed).toList());
        var made = workshop.authoring().create(activity);
        desk.add(activity, made.work().head());
        close();
        written.run();
    }
}
