package org.mekongmigration.handinhand.portable.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import org.mekongmigration.handinhand.activity.ActivityRoutes;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.lessonplan.LessonPlanRoutes;
import org.mekongmigration.handinhand.portable.ImportReport.Arrival;
import org.mekongmigration.handinhand.storybook.StorybookRoutes;

/** What became of one work, with the way to it. */
class ArrivalRow extends Div {

    ArrivalRow(Arrival arrival) {
        addClassNames("surface", "stack", "arrival");
        var work = arrival.work();
        var title = work.title().in(work.source()).orElse(arrival.id().value());
        var words = getTranslation(
                "portable.outcome."
                        + arrival.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                arrival.revision().orElse(0));
        var name = address(work, arrival)
                .<Component>map(address -> new Anchor(address, title))
                .orElseGet(() -> new Span(title));
        name.getElement().setAttribute("lang", work.source().tag());
        name.addClassName("work-title");
        add(name, new Span(words));
        arrival.refused().forEach(path -> add(new Span(getTranslation("portable.picture-refused", path))));
        arrival.missing().forEach(other -> add(new Span(getTranslation("portable.missing", other.value()))));
    }

    private static Optional<String> address(Content work, Arrival arrival) {
        if (arrival.revision().isEmpty()) {
            return Optional.empty();
        }
        return switch (work.kind()) {
            case ACTIVITY -> Optional.of(ActivityRoutes.editor(arrival.id()));
            case LESSON_PLAN -> Optional.of(LessonPlanRoutes.builder(arrival.id()));
            case LESSON_PACK -> Optional.of(LessonPlanRoutes.pack(arrival.id()));
            case STORYBOOK -> Optional.of(StorybookRoutes.studio(arrival.id()));
            case LESSON_TEMPLATE, TERM -> Optional.empty();
        };
    }
}
