package org.mekongmigration.handinhand.work.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mekongmigration.handinhand.account.PersonNames;
import org.mekongmigration.handinhand.design.LanguageName;
import org.mekongmigration.handinhand.design.ShownTime;
import org.mekongmigration.handinhand.work.ReviewComment;

/** What a reviewer said at a place, who and when, and what the author answers. */
class CommentNote extends Div {

    private static final int LONGEST = 2000;

    private final ReviewComment comment;
    private final Div head = new Div();

    CommentNote(ReviewComment comment) {
        this.comment = comment;
        addClassName("review-comment");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", said());
        getElement().getClassList().set("settled", !comment.open());
        head.addClassName("cap");
        comment.language().ifPresent(language -> head.add(new LanguageName(language)));
        head.add(new Span(said()));
        var words = new Div(comment.words());
        words.addClassName("words");
        add(head, words);
        comment.answer().ifPresent(answer -> {
            var answered = new Div(getTranslation("work.comment.answered", answer));
            answered.addClassName("answer");
            add(answered);
        });
    }

    /** Leads to the place, or says it where nothing leads there. */
    CommentNote at(Optional<Runnable> go) {
        var place = place();
        if (go.isPresent() && !comment.where().path().isEmpty()) {
            var jump = new Button(place, click -> go.get().run());
            jump.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            jump.setTooltipText(getTranslation("work.findings.go"));
            head.addComponentAsFirst(jump);
        } else {
            var words = new Span(place);
            words.addClassName("place-words");
            head.addComponentAsFirst(words);
        }
        return this;
    }

    /** What the author can do about it. */
    CommentNote answering(ReviewDesk review) {
        if (!comment.open()) {
            var again = new Button(getTranslation("work.comment.open-again"), click -> review.openAgain(comment.id()));
            again.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            add(again);
            return this;
        }
        var answer = new TextField();
        answer.setPlaceholder(getTranslation("work.comment.answer"));
        answer.setAriaLabel(getTranslation("work.comment.answer"));
        answer.setMaxLength(LONGEST);
        comment.answer().ifPresent(answer::setValue);
        var settle = new Button(
                getTranslation("work.comment.settle"), click -> review.settle(comment.id(), answer.getValue()));
        settle.addThemeVariants(ButtonVariant.SMALL);
        var row = new Div(answer, settle);
        row.addClassName("row");
        add(row);
        return this;
    }

    /** What its writer can do as long as the author has not seen it. */
    CommentNote dropping(Runnable drop) {
        var button = new Button(getTranslation("work.comment.drop"), click -> drop.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        add(button);
        return this;
    }

    private String place() {
        return comment.where().path().isEmpty()
                ? getTranslation("work.comment.whole")
                : new PlaceWords(this).of(comment.where());
    }

    private String said() {
        var by = comment.by()
                .filter(name -> !name.equals(PersonNames.LEFT))
                .orElseGet(() -> getTranslation("work.history.left"));
        var settled = comment.open() ? Stream.<String>empty() : Stream.of(getTranslation("work.comment.settled"));
        return Stream.concat(Stream.of(by, ShownTime.of(comment.at(), UI.getCurrent())), settled)
                .collect(Collectors.joining(" · "));
    }
}
