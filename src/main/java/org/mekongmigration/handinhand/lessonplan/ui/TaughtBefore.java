package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.mekongmigration.handinhand.activity.LessonTaught;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.IconButton;
import org.mekongmigration.handinhand.design.ShownTime;

/** The lessons of this plan that she has told of, each to change or to delete. */
class TaughtBefore extends UnorderedList {

    private final Consumer<LessonTaught> change;
    private final Consumer<LessonTaught> delete;

    TaughtBefore(Consumer<LessonTaught> change, Consumer<LessonTaught> delete) {
        this.change = change;
        this.delete = delete;
        addClassName("taught-before");
        getElement().setAttribute("role", "list");
    }

    void show(List<LessonTaught> lessons) {
        removeAll();
        lessons.forEach(lesson -> add(new ListItem(row(lesson))));
        setVisible(!lessons.isEmpty());
    }

    private Div row(LessonTaught lesson) {
        var day = ShownTime.day(lesson.on(), UI.getCurrent());
        var pupils = lesson.pupils();
        var said = new Span(pupils == null ? day : day + " · " + getTranslation("lessonplan.class.count", pupils));
        var edit = new Button(getTranslation("lessonplan.after.edit"), click -> change.accept(lesson));
        edit.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        edit.setAriaLabel(getTranslation("lessonplan.after.edit.of", day));
        var row = new Div(
                said,
                edit,
                new IconButton(
                        Glyph.BIN, getTranslation("lessonplan.after.delete.of", day), click -> delete.accept(lesson)));
        row.addClassName("row");
        return row;
    }
}
