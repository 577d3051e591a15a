package org.mekongmigration.handinhand.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mekongmigration.handinhand.work.ReviewComment;

/** What a reviewer said, each at the field of its place. What has no field is found in {@link ReviewPanel}. */
public class CommentNotices {

    private final ReviewDesk review;
    private final Map<String, Div> places = new HashMap<>();
    private List<ReviewComment> shown = List.of();

    public CommentNotices(ReviewDesk review) {
        this.review = review;
        shown = review.standing().open();
        review.onChange(this::refresh);
    }

    /** The notices of both at one place. */
    public Function<String, Component> beside(Function<String, Component> others) {
        return place -> {
            var slot = new Div();
            places.put(place, slot);
            fill(place, slot);
            return new Div(others.apply(place), slot);
        };
    }

    /** Whether a comment stands at a field of the form that is open. */
    boolean shows(ReviewComment comment) {
        return places.containsKey(String.join("/", comment.where().path()));
    }

    private void refresh() {
        var now = review.standing().open();
        if (!now.equals(shown)) {
            shown = now;
            places.forEach(this::fill);
        }
    }

    private void fill(String place, Div slot) {
        slot.removeAll();
        shown.stream()
                .filter(comment -> String.join("/", comment.where().path()).equals(place))
                .forEach(comment -> slot.add(new CommentNote(comment).answering(review)));
    }
}
