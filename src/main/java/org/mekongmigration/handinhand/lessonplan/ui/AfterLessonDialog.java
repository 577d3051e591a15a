package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mekongmigration.handinhand.activity.ActivityTaught;
import org.mekongmigration.handinhand.activity.LessonRefused;
import org.mekongmigration.handinhand.activity.LessonTaught;
import org.mekongmigration.handinhand.design.Confirm;
import org.mekongmigration.handinhand.design.ErrorNotice;
import org.mekongmigration.handinhand.design.ShownTime;
import org.mekongmigration.handinhand.lessonplan.Lesson;

/**
 * After the lesson: what each activity really took, and what the teacher would say of it. It goes to the authors of the
 * activities; of pupils nothing is asked but how many there were.
 */
class AfterLessonDialog extends Dialog {

    private final PlanWorkshop workshop;
    private final Lesson lesson;
    private final TaughtBefore before = new TaughtBefore(this::edit, this::askToDelete);
    private final H3 beforeTitle = new H3(getTranslation("lessonplan.after.before"));
    private final Input day = new Input();
    private final IntegerField pupils = new IntegerField(getTranslation("lessonplan.after.pupils"));
    private final Div activities = new Div();
    private final List<TaughtFields> fields = new ArrayList<>();
    private Optional<LessonTaught> editing = Optional.empty();

    AfterLessonDialog(PlanWorkshop workshop, Lesson lesson) {
        this.workshop = workshop;
        this.lesson = lesson;
        setHeaderTitle(getTranslation("lessonplan.after.title"));
        addClassName("after-lesson");
        setCloseOnOutsideClick(false);
        pupils.setMin(0);
        pupils.setMax(LessonTaught.MOST_PUPILS);
        activities.addClassName("taught-activities");
        add(new Paragraph(getTranslation("lessonplan.after.how")), beforeTitle, before, when(), activities);
        if (lesson.plan().placements().isEmpty()) {
            activities.add(new Paragraph(getTranslation("lessonplan.after.empty")));
        }
        var keep = new Button(getTranslation("lessonplan.after.keep"), click -> keep());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("design.close"), click -> close()), keep);
        build();
        showBefore();
    }

    private Div when() {
        day.setType("date");
        day.setId("taught-on");
        day.setValue(today().toString());
        day.getElement().setAttribute("max", today().toString());
        var label = new NativeLabel(getTranslation("lessonplan.after.day"));
        label.setFor(day);
        var whole = new Div(label, day);
        whole.addClassName("day");
        pupils.setValue(lesson.plan().schoolClass().pupils());
        var row = new Div(whole, pupils);
        row.addClassName("row");
        return row;
    }

    private void build() {
        var wished = ScreenLanguage.after(lesson.plan().written(), this);
        for (var placement : lesson.plan().placements()) {
            lesson.activity(placement.id())
                    .ifPresent(adapted -> workshop.version(adapted.placement()).ifPresent(version -> {
                        var one = new TaughtFields(
                                adapted, Shown.of(adapted.activity().title(), wished), version);
                        fields.add(one);
                        activities.add(one);
                    }));
        }
    }

    private void showBefore() {
        var mine = workshop.afterLessons().mine(lesson.plan().id());
        beforeTitle.setVisible(!mine.isEmpty());
        before.show(mine);
    }

    private void edit(LessonTaught said) {
        editing = Optional.of(said);
        day.setValue(said.on().toString());
        pupils.setValue(said.pupils());
        for (var one : fields) {
            said.activities().stream().filter(one::isOf).findFirst().ifPresentOrElse(one::show, one::showNotTaught);
        }
        day.focus();
    }

    private void askToDelete(LessonTaught said) {
        new Confirm(
                        getTranslation("lessonplan.after.delete.question"),
                        getTranslation("lessonplan.after.delete.what", ShownTime.day(said.on(), UI.getCurrent())),
                        getTranslation("lessonplan.after.delete"),
                        () -> delete(said))
                .grave()
                .open();
    }

    private void delete(LessonTaught said) {
        try {
            said.id().ifPresent(workshop.afterLessons()::delete);
            if (editing.equals(Optional.of(said))) {
                editing = Optional.empty();
            }
            showBefore();
        } catch (LessonRefused e) {
            tell(e.reason());
        }
    }

    private void keep() {
        if (pupils.isInvalid() || fields.stream().anyMatch(TaughtFields::isInvalid)) {
            return;
        }
        try {
            workshop.afterLessons()
                    .keep(new LessonTaught(
                            editing.flatMap(LessonTaught::id),
                            lesson.plan().id(),
                            LocalDate.parse(day.getValue()),
                            pupils.getValue(),
                            said()));
            close();
            ErrorNotice.tell(getTranslation("lessonplan.after.kept"));
        } catch (DateTimeParseException e) {
            ErrorNotice.warn(getTranslation("lessonplan.after.refused.no-day"));
        } catch (LessonRefused e) {
            tell(e.reason());
        }
    }

    /** What was told of activities that stand no longer in the plan stays. */
    private List<ActivityTaught> said() {
        var said = new ArrayList<ActivityTaught>();
        fields.forEach(one -> one.said().ifPresent(said::add));
        editing.ifPresent(it -> it.activities().stream()
                .filter(one -> fields.stream().noneMatch(field -> field.isOf(one)))
                .forEach(said::add));
        return said;
    }

    private void tell(LessonRefused.Reason reason) {
        var word = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        ErrorNotice.warn(getTranslation("lessonplan.after.refused." + word));
    }

    private LocalDate today() {
        return workshop.today(UI.getCurrent());
    }
}
