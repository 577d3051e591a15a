package org.mekongmigration.handinhand.work.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.work.WorkRejected;

/** What was said at a place, and saying something there. The field opens where it is wanted. */
class CommentHere extends Div {

    private static final int LONGEST = 2000;

    private final ReviewTalk talk;
    private final List<String> path;
    private final Optional<Language> language;
    private final Div said = new Div();
    private final Div form = new Div();
    private final Button open;

    /** @param place in the reader's words, for the names of button and field */
    CommentHere(ReviewTalk talk, List<String> path, Optional<Language> language, String place) {
        this.talk = talk;
        this.path = path;
        this.language = language;
        addClassName("comment-here");
        var words = getTranslation(path.isEmpty() ? "work.comment.say.whole" : "work.comment.say");
        open = new Button(words, click -> open(place));
        open.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        if (!path.isEmpty()) {
            open.setAriaLabel(getTranslation("work.comment.say.at", place));
        }
        open.setVisible(talk.waits());
        form.addClassName("form");
        add(said, open, form);
        show();
        talk.onSaid(this::show);
    }

    private void show() {
        said.removeAll();
        talk.at(path).stream()
                .filter(comment -> comment.language().equals(language)
                        || comment.language().isEmpty()
                        || language.isEmpty())
                .forEach(comment -> {
                    var note = new CommentNote(comment);
                    said.add(talk.isDroppable(comment) ? note.dropping(() -> drop(comment.id())) : note);
                });
    }

    private void drop(String id) {
        try {
            talk.review().comments().stream()
                    .filter(comment -> comment.id().equals(id))
                    .findFirst()
                    .ifPresent(talk::drop);
        } catch (WorkRejected e) {
            WorkWords.tell(e, this);
        }
    }

    private void open(String place) {
        form.removeAll();
        var words = new TextArea(getTranslation("work.comment.say.at", place));
        words.setMaxLength(LONGEST);
        words.setWidthFull();
        var keep = new Button(getTranslation("work.comment.keep"), click -> say(words.getValue()));
        keep.addThemeVariants(ButtonVariant.SMALL);
        var leave = new Button(getTranslation("design.cancel"), click -> close());
        leave.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        Shortcuts.addShortcutListener(words, this::close, Key.ESCAPE).listenOn(words);
        var row = new Div(keep, leave);
        row.addClassName("row");
        form.add(words, row);
        open.setVisible(false);
        words.focus();
    }

    private void say(String words) {
        try {
            talk.say(path, language, words);
            close();
        } catch (WorkRejected e) {
            WorkWords.tell(e, this);
        }
    }

    private void close() {
        form.removeAll();
        open.setVisible(talk.waits());
        open.focus();
    }
}
