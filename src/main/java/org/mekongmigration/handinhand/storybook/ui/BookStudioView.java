package org.mekongmigration.handinhand.storybook.ui;

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
import org.mekongmigration.handinhand.design.Bar;
import org.mekongmigration.handinhand.design.FullScreen;
import org.mekongmigration.handinhand.design.HelpTopic;
import org.mekongmigration.handinhand.storybook.Storybook;
import org.mekongmigration.handinhand.storybook.StorybookRoutes;
import org.mekongmigration.handinhand.work.WorkRejected;
import org.mekongmigration.handinhand.work.ui.Desk;
import org.mekongmigration.handinhand.work.ui.WorkAddress;

/** Making a picture book, page by page. */
@Route(StorybookRoutes.STUDIO)
@HelpTopic("studio")
@StyleSheet("look/work.css")
@StyleSheet("look/storybook.css")
@PermitAll
class BookStudioView extends Composite<Div>
        implements FullScreen, BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final BookWorkshop workshop;
    private @Nullable Desk<Storybook> desk;

    BookStudioView(BookWorkshop workshop) {
        this.workshop = workshop;
        getContent().addClassNames("editor-view", "book-studio");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var opened = workshop.authoring().open(WorkAddress.of(event));
            if (!(opened.content() instanceof Storybook)) {
                throw new NotFoundException();
            }
            var bar = new Bar(getTranslation("storybook.books"), BooksView.class);
            desk = new Desk<>(workshop.authoring(), opened, Storybook.class, bar.saved());
            getContent().removeAll();
            getContent().add(new BookStudio(workshop, desk, bar));
        } catch (WorkRejected e) {
            throw new NotFoundException();
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (desk != null && workshop.signedIn().person().isPresent()) {
            desk.leave();
        }
    }

    @Override
    public String getPageTitle() {
        return desk == null ? getTranslation("storybook.books") : BookTitle.of(desk.content(), this);
    }
}
