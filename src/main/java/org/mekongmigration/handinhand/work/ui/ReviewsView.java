package org.mekongmigration.handinhand.work.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.mekongmigration.handinhand.account.PersonNames;
import org.mekongmigration.handinhand.design.Colour;
import org.mekongmigration.handinhand.design.Drawing;
import org.mekongmigration.handinhand.design.EmptyState;
import org.mekongmigration.handinhand.design.HelpTopic;
import org.mekongmigration.handinhand.design.LanguageName;
import org.mekongmigration.handinhand.design.Pill;
import org.mekongmigration.handinhand.design.ShownTime;
import org.mekongmigration.handinhand.work.WaitingWork;
import org.mekongmigration.handinhand.work.WorkReview;
import org.mekongmigration.handinhand.work.WorkRoutes;

/** What waits for a reviewer, the oldest first. */
@Route(WorkRoutes.REVIEWS)
@HelpTopic("reviews")
@Menu(title = "work.reviews", order = 40, icon = "eye")
@RolesAllowed("REVIEWER")
@StyleSheet("look/work.css")
class ReviewsView extends Main implements HasDynamicTitle {

    ReviewsView(WorkReview review) {
        addClassNames("page", "reviews-view");
        var waiting = review.waiting();
        if (waiting.isEmpty()) {
            add(new EmptyState(
                            Drawing.LAKE,
                            getTranslation("work.reviews.empty.title"),
                            getTranslation("work.reviews.empty"))
                    .asPage());
            return;
        }
        var head = new Div(
                new H1(getTranslation("work.reviews")),
                new Paragraph(getTranslation("work.reviews.what", waiting.size())));
        head.addClassName("page-head");
        var list = new OrderedList();
        list.addClassName("waiting-works");
        list.getElement().setAttribute("role", "list");
        waiting.forEach(work -> list.add(row(work)));
        add(head, list);
    }

    private ListItem row(WaitingWork waiting) {
        var content = waiting.content();
        var submission = waiting.submission();
        var title = WorkTitle.of(content, this);
        var link = new RouterLink("", ReviewView.class, new RouteParameters("submission", submission.id()));
        var name = new Span(title.words());
        name.addClassName("work-title");
        name.getElement().setAttribute("lang", title.language().tag());
        link.add(name);
        var author = submission
                .by()
                .filter(known -> !known.equals(PersonNames.LEFT))
                .orElseGet(() -> getTranslation("work.history.left"));
        var when =
                new Span(getTranslation("work.reviews.since", author, ShownTime.of(submission.at(), UI.getCurrent())));
        when.addClassName("quiet");
        var published = waiting.work().published();
        var facts = new Div(
                new Pill(getTranslation("work.kind." + content.kind().word()), Colour.PLAIN),
                published
                        .map(number -> new Pill(getTranslation("work.reviews.again", number), Colour.PLAIN))
                        .orElseGet(() -> new Pill(getTranslation("work.reviews.first"), Colour.MARIGOLD)));
        content.languages().forEach(language -> facts.add(new LanguageName(language)));
        facts.addClassName("facts");
        return new ListItem(new Div(link, when), facts);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("work.reviews");
    }
}
