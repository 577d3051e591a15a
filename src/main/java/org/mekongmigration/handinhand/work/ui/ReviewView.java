package org.mekongmigration.handinhand.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.mekongmigration.handinhand.account.PersonNames;
import org.mekongmigration.handinhand.design.Colour;
import org.mekongmigration.handinhand.design.HelpTopic;
import org.mekongmigration.handinhand.design.Pill;
import org.mekongmigration.handinhand.design.ShownTime;
import org.mekongmigration.handinhand.work.WorkRejected;
import org.mekongmigration.handinhand.work.WorkReview;
import org.mekongmigration.handinhand.work.WorkRoutes;

/** A version on a reviewer's desk: what changed or how it reads, what she says of it, and her decision. */
@Route(WorkRoutes.REVIEW)
@HelpTopic("review")
@RolesAllowed("REVIEWER")
@StyleSheet("look/work.css")
class ReviewView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final WorkReview service;
    private final WorkPages pages;
    private String pageTitle = "";

    ReviewView(WorkReview service, WorkPages pages) {
        this.service = service;
        this.pages = pages;
        addClassNames("page", "review-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(new ReviewTalk(
                    service, event.getRouteParameters().get("submission").orElse("")));
        } catch (WorkRejected e) {
            throw new NotFoundException();
        }
    }

    private void show(ReviewTalk talk) {
        var reading = new ReviewReading(talk, pages);
        var columns = new Div(reading, new ReviewDecision(talk, reading::go));
        columns.addClassName("review-columns");
        removeAll();
        add(head(talk), columns);
    }

    private Component head(ReviewTalk talk) {
        var review = talk.review();
        var submission = review.submission();
        var named = WorkTitle.of(review.content(), this);
        pageTitle = named.words();
        var title = new H1(named.words());
        title.addClassName("work-title");
        title.getElement().setAttribute("lang", named.language().tag());
        var back = new RouterLink(getTranslation("work.reviews"), ReviewsView.class);
        back.addClassName("crumb");
        var author = submission
                .by()
                .filter(known -> !known.equals(PersonNames.LEFT))
                .orElseGet(() -> getTranslation("work.history.left"));
        var facts = new Div(
                new Pill(getTranslation("work.kind." + review.content().kind().word()), Colour.PLAIN),
                new Pill(getTranslation("work.history.version", submission.revision()), Colour.PLAIN),
                new Span(getTranslation("work.reviews.since", author, ShownTime.of(submission.at(), UI.getCurrent()))));
        facts.addClassName("facts");
        var head = new Div(back, title, facts);
        head.addClassName("page-head");
        submission.note().ifPresent(note -> {
            var said = new Paragraph("“" + note + "”");
            said.addClassName("review-note");
            head.add(said);
        });
        return head;
    }

    @Override
    public String getPageTitle() {
        return pageTitle;
    }
}
