package org.mekongmigration.handinhand.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.account.PersonNames;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.design.ShownTime;
import org.mekongmigration.handinhand.work.ReviewComment;
import org.mekongmigration.handinhand.work.ReviewStanding;
import org.mekongmigration.handinhand.work.SubmissionFacts;
import org.mekongmigration.handinhand.work.WorkHistory;
import org.mekongmigration.handinhand.work.WorkRejected;

/** One line that says how far the work is on its way to everybody, and what a reviewer said of it. Nothing of what is never published. */
@StyleSheet("look/work.css")
public class ReviewPanel extends Composite<Section> {

    private final ReviewDesk review;
    private final CommentNotices beside;
    private final WorkHistory history;
    private final Consumer<Finding.Place> go;
    private final Div line = new Div();
    private final Div said = new Div();
    private @Nullable ReviewStanding shown;
    private String spoken = "";

    /**
     * @param beside shows comments at their fields; what has one is answered there
     * @param go leads to a place of the work
     */
    public ReviewPanel(ReviewDesk review, CommentNotices beside, WorkHistory history, Consumer<Finding.Place> go) {
        this.beside = beside;
        this.review = review;
        this.history = history;
        this.go = go;
        getContent().addClassName("review-panel");
        getContent().getElement().setAttribute("aria-label", getTranslation("work.review"));
        line.addClassName("review-line");
        line.getElement().setAttribute("role", "status");
        said.addClassName("review-said");
        getContent().add(line, said);
        getContent().setVisible(review.isOpen());
        show();
        review.onChange(this::show);
    }

    private void show() {
        var words = words();
        if (!words.equals(spoken)) { // what has not changed is not read aloud again
            spoken = words;
            line.removeAll();
            line.add(new Paragraph(words));
            actions();
        }
        var standing = review.standing();
        if (!standing.equals(shown)) {
            shown = standing;
            showSaid(standing);
        }
    }

    private String words() {
        var standing = review.standing();
        var work = review.work();
        var last = standing.last();
        if (standing.waits()) {
            var waits = getTranslation(
                    "work.review.waiting",
                    last.orElseThrow().revision(),
                    when(last.orElseThrow().at()));
            return review.changedSinceSubmitted() ? waits + " " + getTranslation("work.review.waiting.newer") : waits;
        }
        if (standing.sentBack()) {
            var back = last.orElseThrow();
            return getTranslation(
                    "work.review.sent-back",
                    by(back),
                    when(back.decidedAt().orElse(back.at())),
                    standing.open().size());
        }
        if (work.published().isPresent()) {
            return getTranslation(
                    review.changedSincePublished() ? "work.review.published.changed" : "work.review.published",
                    work.published().orElseThrow());
        }
        return work.withdrawn()
                .map(it -> getTranslation("work.review.withdrawn", when(it.at()), it.note()))
                .orElseGet(() ->
                        getTranslation(review.rights().publish() ? "work.review.not.reviewer" : "work.review.not"));
    }

    private void actions() {
        if (review.standing().waits()) {
            line.add(small("work.review.take-back", () -> {
                try {
                    review.takeBack();
                } catch (WorkRejected e) {
                    WorkWords.tell(e, this);
                }
            }));
        }
        var published = review.work().published();
        if (published.isPresent() && review.changedSincePublished()) {
            line.add(small("work.review.changes", () -> compare(review.desk(), published.orElseThrow())));
        }
    }

    private Button small(String words, Runnable act) {
        var button = new Button(getTranslation(words), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private <C extends Content> void compare(Desk<C> desk, int published) {
        var revisions = history.of(desk.opened().id());
        revisions.stream()
                .filter(revision -> revision.number() == published)
                .findFirst()
                .ifPresent(revision -> new CompareDialog<>(history, desk, revisions, revision).open());
    }

    private void showSaid(ReviewStanding standing) {
        said.removeAll();
        if (!standing.waits()) {
            standing.last().flatMap(SubmissionFacts::decidedNote).ifPresent(note -> said.add(note(note)));
        }
        standing.open().forEach(comment -> said.add(noted(comment)));
        var settled =
                standing.comments().stream().filter(comment -> !comment.open()).toList();
        if (!settled.isEmpty()) {
            said.add(settled(settled));
        }
    }

    private static Component note(String words) {
        var note = new Paragraph(words);
        note.addClassName("review-note");
        return note;
    }

    private Component settled(List<ReviewComment> comments) {
        var inside = new Div();
        comments.forEach(comment -> inside.add(noted(comment)));
        return new Details(getTranslation("work.review.settled", comments.size()), inside);
    }

    private Component noted(ReviewComment comment) {
        var note = new CommentNote(comment)
                .at(Optional.of(
                        () -> go.accept(new Finding.Place(comment.where().path()))));
        return comment.open() && beside.shows(comment) ? note : note.answering(review);
    }

    private String by(SubmissionFacts submission) {
        return submission
                .decidedBy()
                .filter(name -> !name.equals(PersonNames.LEFT))
                .orElseGet(() -> getTranslation("work.history.left"));
    }

    private static String when(Instant moment) {
        return ShownTime.of(moment, UI.getCurrent());
    }
}
