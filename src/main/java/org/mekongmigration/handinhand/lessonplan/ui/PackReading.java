package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.mekongmigration.handinhand.design.ErrorNotice;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.lessonplan.LessonPack;
import org.mekongmigration.handinhand.lessonplan.LessonPlanRoutes;
import org.mekongmigration.handinhand.work.Shelved;
import org.mekongmigration.handinhand.work.WorkFacts;

/** A colleague's set of lessons, to read and to print. */
class PackReading extends Composite<Main> {

    private final String title;

    PackReading(PrintPress press, Shelved found) {
        var pack = found.content(LessonPack.class);
        var wished = List.of(ScreenLanguage.of(this));
        var shown = Shown.of(pack.title(), wished);
        title = shown.isEmpty() ? getTranslation("lessonplan.untitled") : shown.text();
        var print = new Button(
                getTranslation("lessonplan.pack.print"),
                Glyph.PRINT.icon(),
                click -> print(press, pack, found.work(), this));
        print.addThemeVariants(ButtonVariant.PRIMARY);
        var head = new Header(new H1(title), print);
        head.addClassName("page-head");
        var lessons = new OrderedList();
        for (var lesson : press.lessons(pack)) {
            var name = Shown.of(lesson.plan().title(), wished);
            lessons.add(new ListItem(new Anchor(
                    LessonPlanRoutes.builder(lesson.plan().id()),
                    name.isEmpty() ? getTranslation("lessonplan.untitled") : name.text())));
        }
        getContent().addClassName("page");
        getContent().add(head);
        found.owner().ifPresent(it -> getContent().add(new Paragraph(getTranslation("lessonplan.list.by", it))));
        getContent().add(lessons);
    }

    String title() {
        return title;
    }

    /** The dialog, if there is anything to print. */
    static void print(PrintPress press, LessonPack pack, WorkFacts facts, Component view) {
        var lessons = press.lessons(pack);
        if (lessons.isEmpty()) {
            ErrorNotice.warn(view.getTranslation("lessonplan.pack.none"));
        } else {
            new PackPrintDialog(press, pack, facts, lessons).open();
        }
    }
}
