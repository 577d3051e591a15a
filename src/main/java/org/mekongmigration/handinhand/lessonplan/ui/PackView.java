package org.mekongmigration.handinhand.lessonplan.ui;

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
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.design.HelpTopic;
import org.mekongmigration.handinhand.lessonplan.LessonPlanRoutes;
import org.mekongmigration.handinhand.work.WorkRejected;
import org.mekongmigration.handinhand.work.ui.WorkAddress;

/** A set of lessons: to change if it is one's own, else to read. */
@Route(LessonPlanRoutes.PACK)
@HelpTopic("pack")
@StyleSheet("look/work.css")
@StyleSheet("look/lessonplan.css")
@PermitAll
class PackView extends Composite<Div> implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final PlanWorkshop workshop;
    private @Nullable PackEditor editor;
    private String title = "";

    PackView(PlanWorkshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        editor = null;
        try {
            var found = workshop.shelf().latest(WorkAddress.of(event));
            if (found.work().kind() != Kind.LESSON_PACK) {
                throw new NotFoundException();
            }
            if (found.rights().edit()) {
                editor = new PackEditor(
                        workshop, workshop.authoring().open(found.work().id()));
                title = editor.title();
                getContent().add(editor);
            } else {
                var reading = new PackReading(workshop, found);
                title = reading.title();
                getContent().add(reading);
            }
        } catch (WorkRejected e) {
            throw new NotFoundException();
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (editor != null && workshop.isSignedIn()) {
            editor.leave();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("lessonplan.title", title);
    }
}
