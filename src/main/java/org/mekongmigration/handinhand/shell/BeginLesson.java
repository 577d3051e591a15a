package org.mekongmigration.handinhand.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.mekongmigration.handinhand.design.Drawing;
import org.mekongmigration.handinhand.design.ScreenLanguage;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.lessonplan.LessonPlanRoutes;
import org.mekongmigration.handinhand.lessonplan.LessonTemplate;
import org.mekongmigration.handinhand.lessonplan.PlanBeginning;

/** The templates as cards, and an empty plan: one click lays the lesson out and opens it. */
class BeginLesson extends Section {

    private final PlanBeginning beginning;

    BeginLesson(PlanBeginning beginning) {
        this.beginning = beginning;
        addClassName("begin-lesson");
        var ways = new Div();
        ways.addClassName("ways");
        beginning.templates().forEach(template -> ways.add(way(template)));
        ways.add(way(
                Drawing.EMPTY_PLAN,
                new Titled(getTranslation("shell.begin.empty"), screen()),
                new Titled(getTranslation("shell.begin.empty.text"), screen()),
                Optional.empty()));
        add(new H2(getTranslation("shell.begin")), ways);
    }

    private NativeButton way(LessonTemplate template) {
        return way(Drawing.STAGES, Titled.of(template.title()), Titled.of(template.teaser()), Optional.of(template));
    }

    private NativeButton way(Drawing drawing, Titled title, Titled teaser, Optional<LessonTemplate> template) {
        var name = new Span(title.text());
        name.addClassName("name");
        name.getElement().setAttribute("lang", title.language().tag());
        var why = new Span(teaser.text());
        why.addClassName("why");
        why.getElement().setAttribute("lang", teaser.language().tag());
        var way = new NativeButton();
        way.add(drawing.image(), name, why);
        way.addClickListener(click -> begin(template));
        return way;
    }

    private void begin(Optional<LessonTemplate> template) {
        var begun = beginning.begin(template, getTranslation("shell.begin.title"), screen());
        UI.getCurrent().navigate(LessonPlanRoutes.of(begun));
    }

    private Language screen() {
        return ScreenLanguage.of(getLocale());
    }
}
