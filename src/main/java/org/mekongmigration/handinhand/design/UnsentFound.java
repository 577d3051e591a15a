package org.mekongmigration.handinhand.design;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/** Shows the words that the browser kept beside those that are saved, and lets the person choose. Neither is lost before. */
class UnsentFound extends Dialog {

    UnsentFound(UnsentText<?> text, String kept) {
        setHeaderTitle(getTranslation("design.unsent.found.title"));
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        addClassName("unsent-found");
        add(new Paragraph(getTranslation("design.unsent.found.text")));
        add(new Div(
                side("design.unsent.found.mine", text, kept),
                side("design.unsent.found.saved", text, text.field().getValue())));
        var use = new Button(getTranslation("design.unsent.found.use"), click -> {
            text.use(kept);
            close();
        });
        use.addThemeVariants(ButtonVariant.PRIMARY);
        var leave = new Button(getTranslation("design.unsent.found.drop"), click -> {
            text.drop();
            close();
        });
        getFooter().add(leave, use);
    }

    private Div side(String title, UnsentText<?> text, String words) {
        var shown =
                new Div(text.field() instanceof ProseField ? ProseTree.of(words).plain() : words);
        shown.addClassName("words");
        shown.getElement().setAttribute("lang", text.place().language().tag());
        return new Div(new H3(getTranslation(title)), shown);
    }
}
