package org.mekongmigration.handinhand.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.design.ErrorNotice;
import org.mekongmigration.handinhand.work.ReviewComment;
import org.mekongmigration.handinhand.work.WorkRejected;

/** What was found and said of a version, and publishing it or sending it back. */
class ReviewDecision extends Section {

    private static final int LONGEST = 2000;

    private final ReviewTalk talk;
    private final Div newer = new Div();
    private final Div said = new Div();
    private final TextArea note = new TextArea();
    private final Button publish = new Button();

    /** @param go leads to a place of the version, if it can */
    ReviewDecision(ReviewTalk talk, Predicate<Finding.Place> go) {
        this.talk = talk;
        addClassName("review-decision");
        getElement().setAttribute("aria-label", getTranslation("work.review.decision"));
        var whole = new CommentHere(talk, List.of(), Optional.empty(), getTranslation("work.comment.whole"));
        var findings = new FindingList(place -> {
            if (!go.test(place)) {
                whole.scrollIntoView();
            }
        });
        findings.show(
                NumberedFindings.named(talk.review().findings(), talk.review().content()));
        add(newer, new H2(getTranslation("work.findings")), findings, new H2(getTranslation("work.review.said")), said);
        if (talk.waits()) {
            add(whole, decision());
        } else {
            add(new SubmissionLine(talk.review().submission()));
        }
        show();
        talk.onSaid(this::show);
    }

    private Component decision() {
        note.setLabel(getTranslation("work.review.note"));
        note.setHelperText(getTranslation("work.review.note.help"));
        note.setMaxLength(LONGEST);
        note.setWidthFull();
        var back = new Button(getTranslation("work.review.send-back"), click -> sendBack());
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        publish.addClickListener(click -> publish());
        var buttons = new Div(back, publish);
        buttons.addClassName("row");
        var decision = new Div(new H2(getTranslation("work.review.decision")), note, buttons);
        decision.addClassName("decision");
        return decision;
    }

    private void show() {
        var review = talk.review();
        publish.setText(
                getTranslation("work.review.publish", review.submission().revision()));
        newer.removeAll();
        if (talk.waits() && review.behind()) {
            newer.add(
                    new Paragraph(getTranslation(
                            "work.review.newer",
                            review.work().head(),
                            review.submission().revision())),
                    new Details(getTranslation("work.review.newer.show"), new ChangeList(talk.newer())));
            newer.addClassName("review-newer");
        }
        said.removeAll();
        var comments = review.comments().stream()
                .filter(comment -> !comment.where().path().isEmpty() || !talk.isDroppable(comment))
                .toList();
        if (review.comments().isEmpty()) {
            said.add(new Paragraph(getTranslation("work.review.said.nothing")));
        }
        comments.forEach(comment -> said.add(noted(comment)));
    }

    private Component noted(ReviewComment comment) {
        var note = new CommentNote(comment).at(Optional.empty());
        return talk.isDroppable(comment) ? note.dropping(() -> drop(comment)) : note;
    }

    private void drop(ReviewComment comment) {
        try {
            talk.drop(comment);
        } catch (WorkRejected e) {
            WorkWords.tell(e, this);
        }
    }

    private void sendBack() {
        try {
            talk.sendBack(note.getValue());
            done("work.review.send-back.done");
        } catch (WorkRejected e) {
            WorkWords.tell(e, this);
        }
    }

    /** If there is a newer version than she has seen, she is told, and looks first. */
    private void publish() {
        try {
            talk.publish(talk.review().work().head(), note.getValue());
            done("work.publish.done");
        } catch (WorkRejected e) {
            WorkWords.tell(e, this);
            talk.again();
        }
    }

    private void done(String words) {
        ErrorNotice.tell(getTranslation(words));
        UI.getCurrent().navigate(ReviewsView.class);
    }
}
