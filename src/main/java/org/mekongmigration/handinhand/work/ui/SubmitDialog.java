package org.mekongmigration.handinhand.work.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.mekongmigration.handinhand.content.Finding;

/** Hands a work in: first what was found in it, then a word to the reviewer. */
class SubmitDialog extends Dialog {

    private static final int LONGEST = 1000;

    /** @param submit hears the word to the reviewer */
    SubmitDialog(ReviewDesk review, FoundInWork found, Consumer<String> submit) {
        setHeaderTitle(getTranslation("work.submit"));
        addClassName("submit-dialog");
        var findings = found.named().apply(review.findings());
        var stopped = findings.stream().anyMatch(it -> it.severity() == Finding.Severity.ERROR);
        add(new Paragraph(getTranslation(stopped ? "work.submit.stopped" : "work.submit.what")));
        if (!findings.isEmpty()) {
            var list = new FindingList(place -> {
                close();
                found.go().accept(place);
            });
            list.show(findings);
            add(new H3(getTranslation("work.findings")), list);
        }
        var note = new TextArea(getTranslation("work.submit.note"));
        note.setHelperText(getTranslation("work.submit.note.help"));
        note.setMaxLength(LONGEST);
        note.setWidthFull();
        note.setVisible(!stopped);
        var hand = new Button(getTranslation("work.submit"), click -> {
            close();
            submit.accept(note.getValue());
        });
        hand.addThemeVariants(ButtonVariant.PRIMARY);
        hand.setVisible(!stopped);
        add(note);
        getFooter().add(new Button(getTranslation(stopped ? "design.close" : "design.cancel"), click -> close()), hand);
    }
}
