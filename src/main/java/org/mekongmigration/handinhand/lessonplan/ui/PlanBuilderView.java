package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.design.FullScreen;
import org.mekongmigration.handinhand.design.HelpTopic;
import org.mekongmigration.handinhand.lessonplan.LessonPlanRoutes;
import org.mekongmigration.handinhand.work.WorkRejected;
import org.mekongmigration.handinhand.work.ui.ReturnAddress;
import org.mekongmigration.handinhand.work.ui.WorkAddress;

/** The plan builder: activities at the left, the lesson as a river of time, the chosen activity at the right. */
@Route(LessonPlanRoutes.BUILDER)
@HelpTopic("plan")
@StyleSheet("look/work.css")
@StyleSheet("look/lessonplan.css")
@PermitAll
class PlanBuilderView extends Composite<Div>
        implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, FullScreen {

    private final PlanWorkshop workshop;
    private @Nullable PlanBuilder builder;
    private String title = "";

    PlanBuilderView(PlanWorkshop workshop) {
        this.workshop = workshop;
        getContent().addClassName("plan-builder");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        try {
            getContent().add(opened(WorkAddress.of(event)));
            ReturnAddress.at(event.getLocation())
                    .ifPresent(at -> Optional.ofNullable(builder).ifPresent(it -> it.choose(at)));
        } catch (WorkRejected e) {
            throw new NotFoundException();
        }
    }

    private Component opened(WorkId id) {
        var opened = workshop.open(id);
        if (opened.isEmpty()) {
            var reading = new PlanReading(workshop, id);
            title = reading.title();
            return reading;
        }
        builder = new PlanBuilder(workshop, opened.get());
        title = builder.title();
        return builder;
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (builder != null && workshop.isSignedIn()) {
            builder.keep();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("lessonplan.title", title);
    }
}
