package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mekongmigration.handinhand.lessonplan.LessonTemplate;
import org.mekongmigration.handinhand.lessonplan.LessonTemplate.SetLesson;

/** The ways to begin a lesson: each shipped shape, drawn by its minutes, and an empty page. */
class PlanWays extends Div {

    PlanWays(List<LessonTemplate> templates, Consumer<Optional<LessonTemplate>> begin) {
        addClassName("plan-ways");
        templates.forEach(it -> add(way(it, begin)));
        // a set has a button of its own to begin with nothing
        if (templates.isEmpty() || !templates.stream().allMatch(LessonTemplate::isSet)) {
            add(empty(begin));
        }
    }

    private NativeButton way(LessonTemplate template, Consumer<Optional<LessonTemplate>> begin) {
        var wished = List.of(ScreenLanguage.of(this));
        var title = Shown.of(template.title(), wished);
        var teaser = Shown.of(template.teaser(), wished);
        var shape = new Span();
        shape.addClassName("shape");
        shape.getElement().setAttribute("aria-hidden", "true");
        var minutes = template.isSet()
                ? template.lessons().stream().map(SetLesson::minutes)
                : template.stages().stream().map(LessonTemplate.Stage::minutes);
        minutes.forEach(it -> {
            var part = new Span(String.valueOf(it));
            part.getStyle().set("flex-grow", String.valueOf(it));
            shape.add(part);
        });
        var button = new NativeButton();
        button.add(said(title, "name"), said(teaser, "why"), shape);
        button.addClickListener(click -> begin.accept(Optional.of(template)));
        return button;
    }

    private NativeButton empty(Consumer<Optional<LessonTemplate>> begin) {
        var language = ScreenLanguage.of(this);
        var button = new NativeButton();
        button.add(
                said(new Shown(getTranslation("lessonplan.new.empty"), language), "name"),
                said(new Shown(getTranslation("lessonplan.new.empty.why"), language), "why"));
        button.addClickListener(click -> begin.accept(Optional.empty()));
        return button;
    }

    private static Span said(Shown words, String style) {
        var span = new Span(words.text());
        span.addClassName(style);
        span.getElement().setAttribute("lang", words.language().tag());
        return span;
    }
}
