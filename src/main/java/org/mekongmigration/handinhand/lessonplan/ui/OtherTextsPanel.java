package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.mekongmigration.handinhand.work.KeptOther;

/** The other texts of places that two people changed: each stays until somebody chooses. */
class OtherTextsPanel extends Div {

    private final Consumer<KeptOther> leave;
    private final Consumer<KeptOther> take;

    OtherTextsPanel(Consumer<KeptOther> leave, Consumer<KeptOther> take) {
        this.leave = leave;
        this.take = take;
        addClassName("other-texts");
    }

    void show(List<KeptOther> others) {
        removeAll();
        others.forEach(it -> add(one(it)));
        setVisible(!others.isEmpty());
    }

    private Div one(KeptOther other) {
        var words = new Paragraph(other.text());
        other.language().ifPresent(it -> words.getElement().setAttribute("lang", it.tag()));
        var by = new Span(other.author()
                .map(it -> getTranslation("lessonplan.other.by", it))
                .orElseGet(() -> getTranslation("lessonplan.other.by-somebody")));
        var stay = new Button(getTranslation("lessonplan.other.leave"), click -> leave.accept(other));
        var change = new Button(getTranslation("lessonplan.other.take"), click -> take.accept(other));
        stay.addThemeVariants(ButtonVariant.SMALL);
        change.addThemeVariants(ButtonVariant.SMALL);
        var buttons = new Div(stay, change);
        buttons.addClassName("row");
        var box = new Div(
                new H3(getTranslation("lessonplan.other.title")),
                new Paragraph(getTranslation("lessonplan.other.place", String.join(" › ", other.path()))),
                by,
                words,
                buttons);
        box.addClassName("other-text");
        box.getElement().setAttribute("role", "group");
        return box;
    }
}
