package org.mekongmigration.handinhand.work.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Function;
import org.mekongmigration.handinhand.design.ScreenLanguage;
import org.mekongmigration.handinhand.work.SentBack;
import org.mekongmigration.handinhand.work.WorkFacts;
import org.mekongmigration.handinhand.work.WorkReview;
import org.mekongmigration.handinhand.work.WorkRoutes;
import org.mekongmigration.handinhand.work.WorkSubmitting;

/** What reviews ask of a person: works of hers that came back, and how many wait for her as a reviewer. Nothing if there is nothing. */
@StyleSheet("look/work.css")
public class ReviewNotices extends UnorderedList {

    private final Function<WorkFacts, String> address;

    /** @param address where a work is opened */
    public ReviewNotices(WorkSubmitting submitting, WorkReview review, Function<WorkFacts, String> address) {
        this.address = address;
        addClassName("review-notices");
        getElement().setAttribute("role", "list");
        getElement().setAttribute("aria-label", getTranslation("work.reviews"));
        submitting.sentBack().forEach(back -> add(row(back)));
        var waiting = review.countWaiting();
        if (waiting > 0) {
            add(new ListItem(link(WorkRoutes.REVIEWS, getTranslation("work.reviews.count", waiting))));
        }
        setVisible(getChildren().findAny().isPresent());
    }

    private ListItem row(SentBack back) {
        var languages = back.title().languages();
        var screen = ScreenLanguage.of(UiLocale.of(this));
        var language = languages.contains(screen)
                ? screen
                : languages.stream().findFirst().orElse(screen);
        var link = link(address.apply(back.work()), back.title().in(language).orElse(""));
        link.getElement().setAttribute("lang", language.tag());
        link.addClassName("work-title");
        return new ListItem(link, new Span(" " + getTranslation("work.reviews.sent-back", back.comments())));
    }

    private static Anchor link(String address, String words) {
        var link = new Anchor(address, words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
